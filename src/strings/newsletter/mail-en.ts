import type { jaMail } from './mail-ja.ts';

/** What the newsletter says by e-mail, as text and as a digest, in English. */
export const enMail: typeof jaMail = {
  paper: (community, newsletter) => `${community} ${newsletter}`,
  subject: (title, number) => `${title} (${number})`,
  onTheWeb: 'Read on the web',
  mascot: (name) => `The mascot of ${name}`,
  logo: (name) => `The logo of ${name}`,
  times: (zone) => `Times are in ${zone}.`,
  picture: (alt) => `[Picture: ${alt}]`,
  heading: (text) => `■ ${text}`,
  subheading: (text) => `◇ ${text}`,
  counted: (value, label) => `${value} ${label}`,
  rule: '----------------',
  way: (text) => `→ ${text}`,
  bullet: '- ',
  indent: '  ',
  moreItems: (count) => (count === '1' ? 'One more on the web' : `${count} more on the web`),
  rest: 'Read on, on the web',
  foot: {
    passOn: 'When you have read it, pass it on to a neighbour.',
    all: 'All issues',
    ways: 'Other ways to follow',
    write: (address) => `Write to us: ${address}`,
    leave: 'Unsubscribe',
    leaveBy: (address) => `If you would rather not get this any more, write “unsubscribe” to ${address}.`,
    leaveSubject: 'unsubscribe',
  },
  digest: {
    spotlight: (name) => `Chapter of the month: ${name}`,
    read: 'Read the whole issue',
  },
};
