import { messages } from '../../lib/message.ts';
import { enCampaigns } from './en-campaigns.ts';
import { enChapters } from './en-chapters.ts';
import { enHome } from './en-home.ts';
import { enNumbers } from './en-numbers.ts';
import { enRecords } from './en-records.ts';
import { enSearch } from './en-search.ts';
import { enTools } from './en-tools.ts';
import type { ja } from './ja.ts';

const says = messages('en');

/** The wording of the site in English: written for its readers, not translated word for word. */
export const en: typeof ja = {
  site: {
    comma: ', ',
    stop: '. ',
    skip: 'Skip to the content',
    mainMenu: 'Main menu',
    home: 'Front page',
    languages: 'Languages',
    titleOn: says('{title} | {site}', 'title', 'site'),
    breadcrumbs: 'You are here',
    // Stands where somebody is meant who did not agree to be named.
    members: says('{count, plural, one {a member} other {# members}}', '#count'),
  },
  nav: {
    chapters: 'Chapters',
    events: 'Events',
    outputs: 'Outputs',
    newsletter: 'Newsletter',
    about: 'About us',
    topics: 'Topics',
    people: 'Members',
    subscribe: 'Subscribe',
    codeOfConduct: 'Code of conduct',
  },
  footer: {
    about: 'About this community',
    follow: 'Hear from us',
    feed: 'RSS feed',
    allWays: 'All the ways to follow',
    write: 'Write to us',
    elsewhere: 'Elsewhere',
    asOf: says('As of {day}', 'day'),
    stoodStill: says('This site is kept as it was on {day}.', 'day'),
    colophon: 'Passed round with Kairan. When you have read it, hand it to the house next door.',
  },
  contacts: {
    conduct: 'Conduct, or when something is wrong',
    newsletter: 'Letters to the newsletter',
    secretariat: 'The office',
    press: 'Press',
    partners: 'Partners',
    webmaster: 'This site',
  },
  leaf: {
    cancelled: 'Cancelled',
    postponed: 'Postponed',
    moved: 'Changed',
    cancelledSays: 'Cancelled',
    postponedSays: 'Postponed, new date to come',
    movedSays: 'New time or place',
  },
  event: {
    inPerson: 'In person',
    online: 'Online',
    hybrid: 'In person and online',
    attended: says('{count, plural, one {# person} other {# people}} came', '#count'),
    until: says('until {day}', 'day'),
    recaps: says('{count, plural, one {# report} other {# reports}}', '#count'),
  },
  output: {
    kinds: {
      article: 'Article',
      slides: 'Slides',
      video: 'Video',
      podcast: 'Podcast',
      book: 'Book',
      code: 'Code',
      translation: 'Translation',
      other: 'Other',
    },
  },
  pages: {
    others: 'More to read',
    partners: 'Partners',
    partnersLead: 'And what exactly we get from each of them.',
    formerPartners: 'Former partners',
    since: says('since {day}', 'day'),
    empty: 'This page is still being written.',
  },
  notFound: {
    title: 'This page is not here',
    lead: 'The clipboard must have stopped at somebody’s house.',
    how: 'The address may have changed, or the page may be gone. One of these should get you back.',
  },
  subscribe: {
    title: 'Hear from us',
    lead: 'You need not keep looking in: what is new can come to you. There is nothing to sign up for, and nobody asks your name.',
    rssTitle: 'Read by RSS',
    rssWhat:
      'RSS is how a site tells you that something is new. Put this address into any app that reads feeds, and new issues, meetings and outputs line up there.',
    address: 'Address',
    copyHint: 'Copy the address and paste it where your app says “add a feed”.',
    newsletterTitle: 'Read the newsletter',
    newsletterWhat: 'Once a month we gather what everybody has been up to. Earlier issues are all there.',
    readNewsletter: 'To the newsletter',
    mailTitle: 'Write to us',
    mailWhat: 'For letters to the newsletter, or something you would like us to pass round.',
    elsewhereTitle: 'Meet us elsewhere',
    elsewhereWhat: 'On ordinary days you find us talking here.',
  },
  services: {
    website: 'Website',
    blog: 'Blog',
    connpass: 'connpass',
    doorkeeper: 'Doorkeeper',
    meetup: 'Meetup',
    peatix: 'Peatix',
    x: 'X',
    bluesky: 'Bluesky',
    mastodon: 'Mastodon',
    threads: 'Threads',
    facebook: 'Facebook',
    instagram: 'Instagram',
    youtube: 'YouTube',
    github: 'GitHub',
    gitlab: 'GitLab',
    slack: 'Slack',
    discord: 'Discord',
    line: 'LINE',
    linkedin: 'LinkedIn',
    note: 'note',
    zenn: 'Zenn',
    qiita: 'Qiita',
    speakerdeck: 'Speaker Deck',
  },
  ...enHome,
  ...enChapters,
  ...enRecords,
  ...enCampaigns,
  ...enNumbers,
  ...enSearch,
  ...enTools,
};
