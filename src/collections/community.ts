import * as z from 'zod';
import { defineCollection } from './define-collection.ts';
import {
  color,
  contact,
  count,
  distinct,
  fullDay,
  id,
  image,
  language,
  link,
  links,
  markdown,
  says,
  siteUrl,
  string,
  text,
  timeZone,
  unsubscribeUrl,
  url,
} from './field-types.ts';

/** The community itself: its name, languages, colours and addresses. */
export const community = defineCollection({
  files: 'yaml',
  single: true,
  schema: z.strictObject({
    name: text.meta(says('community.name')),
    tagline: text.optional().meta(says('community.tagline')),
    description: markdown.optional().meta(says('community.description')),
    url: siteUrl.meta(says('community.url', { example: 'https://example.org/' })),
    locales: z
      .array(language)
      .min(1)
      .check(distinct)
      .default(['ja'])
      .meta(says('community.locales', { example: ['ja', 'en'] })),
    timeZone: timeZone.default('Asia/Tokyo').meta(says('community.timeZone')),
    asOf: fullDay.optional().meta(says('community.asOf', { example: '2026-11-21' })),
    theme: z
      .strictObject({
        accent: color.optional().meta(says('community.theme.accent', { example: '#b4432f' })),
        logo: image.optional().meta(says('community.theme.logo', { example: './logo.svg' })),
      })
      .optional()
      .meta(says('community.theme')),
    links: links.optional().meta(says('community.links')),
    hashtags: z
      .array(string)
      .optional()
      .meta(says('community.hashtags', { example: ['tomoshibi'] })),
    codeOfConduct: link.optional().meta(says('community.codeOfConduct', { example: '/code-of-conduct/' })),
    regions: z.record(id, text).optional().meta(says('community.regions')),
    topics: z.record(id, text).optional().meta(says('community.topics')),
    lifecycle: z
      .strictObject({
        quietAfterDays: count.default(180).meta(says('community.lifecycle.quietAfterDays', { example: 180 })),
        dormantAfterDays: count
          .default(365)
          .meta(says('community.lifecycle.dormantAfterDays', { example: 365 })),
      })
      .prefault({})
      .meta(says('community.lifecycle')),
    contacts: z
      .record(id, z.email('not-an-address'))
      .optional()
      .meta(says('community.contacts', { example: { conduct: 'conduct@example.org' } })),
    newsletter: z
      .strictObject({
        from: contact.optional().meta(says('community.newsletter.from', { example: 'newsletter' })),
        replyTo: contact.optional().meta(says('community.newsletter.replyTo', { example: 'newsletter' })),
        list: contact.optional().meta(says('community.newsletter.list', { example: 'newsletter' })),
        unsubscribe: unsubscribeUrl
          .optional()
          .meta(says('community.newsletter.unsubscribe', { example: 'https://example.org/leave' })),
        imprint: text.optional().meta(says('community.newsletter.imprint')),
      })
      .optional()
      .meta(says('community.newsletter')),
    feeds: z
      .strictObject({
        hub: url.optional().meta(says('community.feeds.hub', { example: 'https://hub.example.org/' })),
        firstUrl: url
          .optional()
          .meta(says('community.feeds.firstUrl', { example: 'https://old.example.org/' })),
      })
      .optional()
      .meta(says('community.feeds')),
    navigation: z
      .array(
        z.strictObject({
          label: text.meta(says('community.navigation.label')),
          href: link.meta(says('community.navigation.href', { example: '/about/' })),
        }),
      )
      .optional()
      .meta(says('community.navigation')),
  }),
});
