/** Monthly metrics, in the order of reports; `src/community/month-metrics.ts` computes them. */
export const metricNames = [
  'events',
  'attended',
  'first-timers',
  'speakers',
  'outputs',
  'authors',
  'chapters-met',
  'active-chapters',
] as const;

export type MetricName = (typeof metricNames)[number];
