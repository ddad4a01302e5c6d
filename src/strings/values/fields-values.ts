import { asWritten } from '../catalogue.ts';

/** Values of the messages in fields.json. */
export const fieldsValues = {
  descriptions: { shared: { service: ['service'] } },
  examples: asWritten,
} as const;
