import { messages } from '../../lib/message.ts';
import type { jaMail } from './mail-ja.ts';

const says = messages('en');

/** What the newsletter says by e-mail, as text and as a digest, in English. */
export const enMail: typeof jaMail = {
  paper: says('{community} {newsletter}', 'community', 'newsletter'),
  subject: says('{title} ({number})', 'title', 'number'),
  onTheWeb: 'Read on the web',
  mascot: says('The mascot of {name}', 'name'),
  logo: says('The logo of {name}', 'name'),
  times: says('Times are in {zone}.', 'zone'),
  picture: says('[Picture: {alt}]', 'alt'),
  heading: says('■ {text}', 'text'),
  subheading: says('◇ {text}', 'text'),
  counted: says('{value} {label}', 'value', 'label'),
  rule: '----------------',
  way: says('→ {text}', 'text'),
  bullet: '- ',
  indent: '  ',
  moreItems: says('{count, plural, one {One} other {#}} more on the web', '#count'),
  rest: 'Read on, on the web',
  foot: {
    passOn: 'When you have read it, pass it on to a neighbour.',
    all: 'All issues',
    ways: 'Other ways to follow',
    write: says('Write to us: {address}', 'address'),
    leave: 'Unsubscribe',
    leaveBy: says('If you would rather not get this any more, write “unsubscribe” to {address}.', 'address'),
    leaveSubject: 'unsubscribe',
  },
  digest: {
    spotlight: says('Chapter of the month: {name}', 'name'),
    read: 'Read the whole issue',
  },
};
