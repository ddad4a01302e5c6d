import { messages } from '../../lib/message.ts';
import type { jaHome } from './ja-home.ts';

const says = messages('en');

/** The wording of the front page, in English. */
export const enHome: typeof jaHome = {
  home: {
    circular: { title: 'Pass it on', open: 'Your town next' },
    next: 'Meeting next',
    soonest: 'Next up',
    week: 'The next seven days',
    today: 'Today',
    weekEmpty: 'It is quiet everywhere for seven days. Next up:',
    weekMore: says('{count} more', '#count'),
    allEvents: 'Everything that is coming up',
    noNext: 'No meeting has a date just now. As soon as one does, its calendar leaf goes up here.',
    noNextHow: 'If you would like one in your town, start small.',
    chapters: 'Somewhere near you',
    chaptersLead: says(
      '{count, plural, one {# chapter or club meets} other {# chapters and clubs meet}}, each in its own way.',
      '#count',
    ),
    allChapters: 'Open the chapter directory',
    noChapters: 'There is no chapter yet. The first one takes three people and one file.',
    near: 'Find your town or prefecture',
    anniversaries: 'Anniversaries this month',
    turns: says('turns {years}', '#years'),
    learnt: 'What members made',
    learntLead: 'They tried something, and wrote down what happened.',
    allOutputs: 'All outputs',
    noOutputs: 'Nothing here yet. For a first one, a story of failure is always well read.',
    whim: 'One at random',
    another: 'Another one',
    newsletter: 'The latest newsletter',
    issueMonth: says('{month}', 'month'),
    readIssue: 'Read this issue',
    allIssues: 'Earlier issues',
    noIssue: 'We are putting together the first issue. When it is done, it will be delivered here.',
    spotlight: 'Chapter of the issue',
    start: 'New here?',
    startSteps: [
      {
        title: 'Look in on a meeting',
        text: 'You may just watch and listen. The page of a meeting says whether to sign up first.',
      },
      {
        title: 'Say hello to a chapter',
        text: 'Every chapter has a note for first-time guests. The people who wrote it are expecting you.',
      },
      {
        title: 'Write down what you found',
        text: 'A few lines are plenty. Tell us where they are, and we pass them round.',
      },
    ],
    startMore: 'A little more about that',
    numbers: 'So far',
    story: {
      chapters: says(
        '{chapters, plural, one {# chapter} other {# chapters}}, of which {active, plural, one {# has} other {# have}} met lately.',
        '#chapters',
        '#active',
      ),
      chaptersAlone: says('{chapters, plural, one {# chapter} other {# chapters}}.', '#chapters'),
      events: says('{count, plural, one {# meeting was} other {# meetings were}} held.', '#count'),
      attended: says('{count, plural, one {# seat was} other {# seats were}} taken.', '#count'),
      attendedOf: says(
        '{count, plural, one {# seat was} other {# seats were}} taken (counted at {counted} of {of} meetings).',
        '#count',
        '#counted',
        '#of',
      ),
      outputs: says(
        '{authors, plural, one {# person} other {# people}} wrote down what they found, {outputs, plural, one {once} other {# times}}.',
        '#authors',
        '#outputs',
      ),
      issues: says('{count, plural, one {# issue} other {# issues}} of the newsletter.', '#count'),
    },
  },
};
