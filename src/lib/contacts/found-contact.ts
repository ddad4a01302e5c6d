/** A contact in a text: what kind, how it is written there, and where. */
export interface Contact {
  kind: 'address' | 'number';
  value: string;
  /** Its first character, in UTF-16 units of the text. */
  offset: number;
}
