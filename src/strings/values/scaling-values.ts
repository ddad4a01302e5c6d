/** Values of the messages in scaling.json. */
export const scalingValues = {
  described: ['line', 'values'],
} as const;
