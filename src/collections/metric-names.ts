/** What can be counted month by month, in the order of reports. `src/community/month-metrics.ts` counts it. */
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
