import * as z from 'zod';
import { guestName, id, says } from './field-types.ts';

/** Fields that several collections have, with the same words. */

/** Where a place is on the map: degrees, WGS 84. */
export const coordinates = {
  lat: z
    .number()
    .min(-90)
    .max(90)
    .meta(says('shared.lat', { example: 35.17 })),
  lon: z
    .number()
    .min(-180)
    .max(180)
    .meta(says('shared.lon', { example: 136.91 })),
};

/** Former ids. The oldest is what feeds and calendars know the record by, for ever. */
export const aliases = z
  .array(id)
  .optional()
  .meta(says('shared.aliases', { example: ['old-name'] }));

/** The name of somebody without a file in content/people/. */
export const nameOnly = guestName.optional().meta(says('shared.nameOnly'));
