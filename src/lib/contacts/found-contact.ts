/** A contact found in a text: its kind, how it is written, and where. */
export interface Contact {
  kind: 'address' | 'number';
  value: string;
  /** Offset of its first character in UTF-16 units. */
  offset: number;
}
