import * as z from 'zod';
import { isMoment, parseDay, timePattern } from '../lib/calendar-days.ts';
import { isRefusedByWindows } from '../lib/file-names.ts';
import { isUnseen } from '../lib/invisible.ts';
import { isLanguage } from '../lib/languages.ts';
import type { MessageFault } from '../lib/message-faults.ts';
import { isSiteUrl, isWebUrl, readAddress } from '../lib/urls.ts';
import type { FieldKey } from '../strings/field-words.ts';

/**
 * The kind of a field beyond its type. Reader, model and commands find such fields by walking the schema, so that
 * references, images and translations of a new collection are checked without further code.
 */
export type FieldKind =
  /** `guest`: the name of somebody who has no file in content/people/. */
  | { kind: 'text'; guest?: true }
  | { kind: 'markdown' }
  | { kind: 'language' }
  | { kind: 'reference'; collection: string }
  | { kind: 'image' }
  | { kind: 'moment' }
  | { kind: 'contact' }
  /** An address of another site or a path on this one. */
  | { kind: 'link' }
  | { kind: 'region' }
  | { kind: 'topic' };

/** Registry of schemas with a field kind. */
export const fieldKinds = z.registry<FieldKind>();

/** Codes of our own validations; `strings/problems` has a message and a fix for each. */
export type FieldCode =
  | 'not-a-day'
  | 'not-a-full-day'
  | 'not-a-month'
  | 'not-a-moment'
  | 'not-a-time'
  | 'not-a-url'
  | 'two-urls'
  | 'not-a-site-url'
  | 'not-a-link'
  | 'not-an-id'
  | 'windows-name'
  | 'id-too-long'
  | 'listed-twice'
  | 'not-a-language'
  | 'not-a-time-zone'
  | 'not-a-color'
  | 'not-an-address'
  | 'not-a-way-out'
  | 'empty-text'
  | 'field-too-long'
  | 'no-language'
  | 'one-of'
  | MessageFault['code'];

/** The message of a zod refinement is the code; the reader translates it. */
const code = (name: FieldCode) => ({ error: name });

/** Metadata of a field, from which forms, templates, tables and JSON Schemas are made. */
export interface FieldMeta extends Record<string, unknown> {
  /** Key of its description (and of a sample value with words in it) in `strings/<language>/fields.json`. */
  words: FieldKey;
  /** What a description shared by several fields is about. */
  of?: string;
  /** Sample values as written in a file, the same in every language. */
  examples?: unknown[];
}

/** Documentation of a field: the key of its description, and a sample value that is the same in every language. */
export const says = (
  words: FieldKey,
  { example, of }: { example?: unknown; of?: string } = {},
): FieldMeta => ({
  words,
  ...(of === undefined ? {} : { of }),
  ...(example === undefined ? {} : { examples: [example] }),
});

/** Maximum length of an id. URLs and file names are made of ids: file systems allow 255 bytes, including extension and hash. */
export const maxIdLength = 100;

/** File name without extension: lower-case Latin letters, digits and hyphens. */
export const idPattern = /^[a-z0-9][a-z0-9-]{0,99}$/;

// Ids become folder names, in content/ and in the published site.
const newId = () =>
  z
    .string()
    .max(maxIdLength, { ...code('id-too-long'), abort: true })
    .regex(idPattern, { ...code('not-an-id'), abort: true })
    .refine((value) => !isRefusedByWindows(value), code('windows-name'));

export const id = newId();

/** The id of a record in another collection. */
export function reference(collection: string) {
  return z.string().register(fieldKinds, { kind: 'reference', collection });
}

/** Maximum length of a text field in characters: it is shown in a line or paragraph of pages, lists, feeds and images. */
const maxTextLength = 2000;

const visibleText = z.string().refine((value) => !isUnseen(value), code('empty-text'));
const plain = visibleText.refine((value) => value.length <= maxTextLength, code('field-too-long'));

/** A text of one or more lines in the community's default language. */
export const string = plain;

/** A well-formed language tag. One that names no language is only refused once, with a clearer message. */
const tag = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, { ...code('not-a-language'), abort: true })
  .refine(isLanguage, code('not-a-language'));

/** Text by language tag (BCP 47), such as `{ja: …, en: …}`. */
const translated = (words: typeof visibleText) =>
  z.record(tag, words).refine((value) => Object.keys(value).length > 0, code('no-language'));

/** Translatable text: a string, or one string per language. */
export const text = z.union([plain, translated(plain)]).register(fieldKinds, { kind: 'text' });

/** The name of somebody without a file in content/people/. */
export const guestName = z
  .union([plain, translated(plain)])
  .register(fieldKinds, { kind: 'text', guest: true });

/** Like `text`, in Markdown. */
export const markdown = z
  .union([visibleText, translated(visibleText)])
  .register(fieldKinds, { kind: 'markdown' });

/** A `text` field as written in a file. */
export type Text = z.output<typeof text>;

const year = z
  .int()
  .min(1900)
  .max(2200)
  .transform((value) => String(value));

/** A date of known precision: `2026-11-21`, `2026-11`, `2026`. */
export const day = z
  .union([z.string().refine((value) => parseDay(value) !== undefined, code('not-a-day')), year])
  .meta({ examples: ['2026-11-21'] });

/** A day: `2026-11-21`. */
export const fullDay = z
  .string()
  .refine((value) => parseDay(value)?.precision === 'day', code('not-a-full-day'))
  .meta({ examples: ['2026-11-21'] });

/** A month: `2026-11`. */
export const month = z
  .string()
  .refine((value) => parseDay(value)?.precision === 'month', code('not-a-month'))
  .meta({ examples: ['2026-11'] });

/** A local time of day: `19:00`. */
export const time = z
  .string()
  .regex(timePattern, code('not-a-time'))
  .meta({ examples: ['19:00'] });

/** A day with or without a local time: `2026-11-21 19:00`. */
export const moment = z
  .string()
  .refine(isMoment, code('not-a-moment'))
  .register(fieldKinds, { kind: 'moment' })
  .meta({ examples: ['2026-11-21 19:00'] });

/** A local time on the event's first day, or a day with a local time. */
export const momentOrTime = z
  .string()
  .refine((value) => timePattern.test(value) || isMoment(value), code('not-a-moment'))
  .meta({ examples: ['19:00'] });

/** An absolute http(s) URL. */
export const url = z
  .string()
  .refine(isWebUrl, code('not-a-url'))
  .register(fieldKinds, { kind: 'link' })
  .meta({ examples: ['https://example.org/'] });

/** An absolute http(s) URL at which a site can be published: its path becomes folders. */
export const siteUrl = z
  .string()
  .refine(isWebUrl, { ...code('not-a-url'), abort: true })
  .refine((value) => !/.https?:\/\//i.test(value), { ...code('two-urls'), abort: true })
  .refine(isSiteUrl, code('not-a-site-url'))
  .meta({ examples: ['https://example.org/'] });

/** An http(s) URL, or a path on this site such as `/about/`. */
export const link = z
  .string()
  .refine((value) => ['web', 'path'].includes(readAddress(value).kind), code('not-a-link'))
  .register(fieldKinds, { kind: 'link' })
  .meta({ examples: ['/about/'] });

/**
 * An absolute http(s) URL for unsubscribing, or a merge tag that a mailing service replaces by one:
 * `{{unsubscribe_url}}`, `*|UNSUB|*`.
 */
export const unsubscribeUrl = z
  .string()
  .refine(
    (value) =>
      isWebUrl(value) || /^(?![a-z][a-z0-9+.-]*:)(?=.*[{}[\]%*|$])(?!.*:\/\/)[^\s"'<>&]+$/.test(value),
    code('not-a-way-out'),
  )
  .meta({ examples: ['https://example.org/leave'] });

/** Path of an image relative to the file that names it: `./firefly.svg`, `../images/room.jpg`. */
export const image = z
  .string()
  .register(fieldKinds, { kind: 'image' })
  .meta({ examples: ['./firefly.svg'] });

/** A colour as `#rrggbb`. */
export const color = z
  .string()
  .regex(/^#[0-9a-fA-F]{6}$/, code('not-a-color'))
  .meta({ examples: ['#b4432f'] });

/** Refuses duplicates in a list, ignoring case: the values become folder names, and some file systems ignore case. */
export function distinct({ value, issues }: z.core.ParsePayload<string[]>): void {
  const visibleText = new Set<string>();
  for (const [index, each] of value.entries()) {
    const folded = each.toLowerCase();
    if (visibleText.has(folded))
      issues.push({ code: 'custom', message: 'listed-twice', path: [index], input: each });
    visibleText.add(folded);
  }
}

/** A language tag (BCP 47): `ja`, `en`, `pt-BR`. */
export const language = tag.register(fieldKinds, { kind: 'language' }).meta({ examples: ['ja'] });

// Abbreviations such as JST are refused: they are ambiguous.
function isTimeZone(value: string): boolean {
  if (!value.includes('/') && value !== 'UTC') return false;
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: value }));
  } catch {
    return false;
  }
}

/** An IANA time zone: `Asia/Tokyo`. */
export const timeZone = z
  .string()
  .refine(isTimeZone, code('not-a-time-zone'))
  .meta({ examples: ['Asia/Tokyo'] });

/** The name of a role address declared in `community.yaml` under `contacts`. */
export const contact = z.string().register(fieldKinds, { kind: 'contact' });

/** A region declared in `community.yaml` under `regions`. */
export const region = newId()
  .register(fieldKinds, { kind: 'region' })
  .meta({ examples: ['tokai'] });

/** Ids of topics; when `community.yaml` declares `topics`, only those are allowed. */
export const topics = z
  .array(newId().register(fieldKinds, { kind: 'topic' }))
  .meta({ examples: [['sensors']] });

const services = [
  'website',
  'blog',
  'connpass',
  'doorkeeper',
  'meetup',
  'peatix',
  'x',
  'bluesky',
  'mastodon',
  'threads',
  'facebook',
  'instagram',
  'youtube',
  'github',
  'gitlab',
  'slack',
  'discord',
  'line',
  'linkedin',
  'note',
  'zenn',
  'qiita',
  'speakerdeck',
] as const;

/** Services that profiles can be linked on. */
export type Service = (typeof services)[number];

/** Profiles of a community, chapter or person on other services. */
export const links = z
  .strictObject(
    Object.fromEntries(
      services.map((service) => [
        service,
        url.optional().meta(says('shared.service', { of: service, example: 'https://example.org/' })),
      ]),
    ) as Record<Service, z.ZodOptional<typeof url>>,
  )
  .meta({ examples: [{ website: 'https://example.org/' }] });

const guest = z.strictObject({
  name: guestName.meta(says('shared.guest.name')),
  url: url.optional().meta(says('shared.guest.url', { example: 'https://example.org/akari' })),
});

/** A person with a file in content/people/ (an id), or without one (`{name: …}`). */
export const person = z.union([reference('people'), guest]);

/** A `person` field as written in a file. */
export type PersonField = z.output<typeof person>;

/** A count: 0, 1, 2 … */
export const count = z.int().min(0);
