/** Values of the messages in field-types.json. */
export const fieldTypesValues = {
  id: ['collection'],
  list: ['element'],
  named: ['value'],
  oneOf: ['values'],
  page: { told: ['page'] },
} as const;
