/** Asks whether the suggestion was meant, if there is one. */
export const mean = (suggestion: string | undefined) => (suggestion ? ` Did you mean "${suggestion}"?` : '');
