/** Values of the messages in starter.json. */
export const starterValues = {
  output: { title: ['name'] },
  about: { body: ['name', 'tagline?'] },
  toWrite: ['language', 'example'],
} as const;
