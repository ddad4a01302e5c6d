import type { Starter } from './starter.ts';

export const en: Starter = {
  person: 'Your name',
  bio: 'A few words about you go here.',
  role: 'organiser',
  chapterTagline: 'The first step, together.',
  event: {
    title: 'The first meeting',
    audience: 'Anyone who is new',
    takeaway: 'One person you know by face and name',
    body: 'We introduce ourselves and decide what comes next. Bring nothing but yourself.\n\n- 19:00 a few words about everyone\n- 19:30 what we would like to do\n- 20:30 the date of the next meeting\n',
  },
  output: {
    title: (name) => `We made the site of ${name}`,
    summary: 'Our first output is this site.',
  },
  about: {
    title: 'About us',
    summary: 'Who we are and how to take part.',
    body: (name, tagline) =>
      `${name} is ${tagline ? `a community with a motto: “${tagline}”` : 'a community that is about to begin'}.\n\n## Taking part\n\nHave a look at the [events](/events/). Newcomers are welcome.\n`,
  },
  conduct: {
    title: 'Code of conduct',
    summary: 'What we promise each other, so that everyone feels safe.',
    body: '## What we promise\n\n- We do not mock anybody for who they are or what they know.\n- We stop at once when somebody says no.\n- We ask before we take a picture of somebody.\n\n## When something is wrong\n\nSpeak to an organiser at the meeting. They listen, keep it to themselves, and ask people to leave if need be.\n',
  },
  newsletter: {
    title: 'Number zero',
    summary: 'A community is about to begin.',
    letter: 'Hello. From now on there will be news of our meetings every month.',
    spotlight: 'Our first chapter. Its organisers are finding their way, too.',
    event: 'the first meeting.',
  },
};
