/** Values of the messages in characters.json. */
export const charactersValues = { named: ['name', 'point'], unnamed: ['point'] } as const;
