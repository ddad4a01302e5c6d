import * as z from 'zod';
import { guestName, id, says } from './field-types.ts';

/** Fields shared by several collections. */

/** A location in degrees, WGS 84. */
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

/** Former ids. Feeds and calendars use the oldest one permanently as the record's id. */
export const aliases = z
  .array(id)
  .optional()
  .meta(says('shared.aliases', { example: ['old-name'] }));

/** The name of somebody without a file in content/people/. */
export const nameOnly = guestName.optional().meta(says('shared.nameOnly'));
