import { readdirSync } from 'node:fs';

/** Number of files in a built site whose names end like this; feeds and calendars are routes like pages. */
export const countFiles = (folder: string, ending = ''): number =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && entry.name.endsWith(ending),
  ).length;
