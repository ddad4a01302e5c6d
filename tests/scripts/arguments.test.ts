import { describe, expect, test } from 'vitest';
import {
  type Arguments,
  readArguments,
  splitAction,
  UsageError,
} from '../../scripts/command-line/arguments.ts';
import { commandWords } from '../../src/strings/command-words.ts';

const known = {
  target: { type: 'positional' },
  extra: { type: 'positional', required: false },
  title: { type: 'string' },
  json: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
} as const satisfies Arguments;

const read = (argv: string[], language = 'en') => readArguments(argv, known, commandWords(language));

describe('what is given', () => {
  test.each([
    [['home'], { target: 'home' }],
    [['home', 'more'], { target: 'home', extra: 'more' }],
    [['--title', 'A talk', 'home'], { target: 'home', title: 'A talk' }],
    [['--title=A=B', 'home'], { target: 'home', title: 'A=B' }],
    [['home', '--title', ''], { target: 'home', title: '' }],
    [['home', '--title='], { target: 'home', title: '' }],
    [['home', '--title', '--json'], { target: 'home', title: '--json' }],
    [['home', '--title', '-5 degrees'], { target: 'home', title: '-5 degrees' }],
    [['home', '--title', '--'], { target: 'home', title: '--' }],
    [['home', '--title', 'first', '--title', 'last'], { target: 'home', title: 'last' }],
    [['--json', 'home'], { target: 'home', json: true }],
    [['home', '--json=true'], { target: 'home', json: true }],
    [['home', '--json=false'], { target: 'home', json: false }],
    [['home', '--no-json'], { target: 'home', json: false }],
    [['home', '--json', '--no-json'], { target: 'home', json: false }],
    [['home', '--no-dry-run'], { target: 'home', 'dry-run': false }],
    [['--', '--json'], { target: '--json' }],
    [['--json', '--', 'home', '--title'], { target: 'home', extra: '--title', json: true }],
    [['-'], { target: '-' }],
    [[''], { target: '' }],
    [['名古屋'], { target: '名古屋' }],
  ])('%j is %j', (argv, given) => {
    expect(read(argv)).toEqual(given);
  });
});

describe('what means nothing is told in the language of the person', () => {
  test.each([
    [['home', '--titel', 'x'], 'There is no option --titel. Did you mean --title?', '--titel'],
    [['home', '--titel=x'], 'There is no option --titel. Did you mean --title?', '--titel'],
    [['home', '-title', 'x'], 'There is no option -title. Did you mean --title?', '-title'],
    [['home', '-x'], 'There is no option -x.', '-x'],
    [['home', '--colour'], 'There is no option --colour.', '--colour'],
    [['home', '--target', 'x'], 'There is no option --target.', '--target'],
    [['home', '--no-title'], 'There is no option --no-title.', '--no-title'],
    [['home', '--no-json=true'], 'There is no option --no-json.', '--no-json'],
    [['home', '--no-'], 'There is no option --no-.', '--no-'],
    [['home', '--__proto__=x'], 'There is no option --__proto__.', '--__proto__'],
    [['home', '--constructor'], 'There is no option --constructor.', '--constructor'],
    [['home', '--title'], '--title needs a value after it.', '--title'],
    [['home', '--json=yes'], '--json takes no value (only true or false).', '--json'],
    [['home', '--json='], '--json takes no value (only true or false).', '--json'],
    [['home', 'more', 'much'], '"much" is too much.', '"much"'],
    [[], 'target is missing.', 'target'],
    [['--json'], 'target is missing.', 'target'],
  ])('%j: %s', (argv, english, named) => {
    expect(() => read(argv)).toThrow(UsageError);
    expect(() => read(argv)).toThrow(english);
    expect(() => read(argv, 'ja')).toThrow(named);
    expect(() => read(argv, 'ja')).toThrow(/[ぁ-ん]/);
  });
});

describe('help', () => {
  test.each([[['--help']], [['-h']], [['home', '--json', '-h']], [['--colour', '--help']]])(
    'is asked for by %j',
    (argv) => {
      expect(read(argv)).toBeUndefined();
    },
  );

  test.each([[['help']], [['help', '--title', '--help']], [['--', '--help']]])('is not by %j', (argv) => {
    expect(read(argv)).toMatchObject({ target: expect.stringContaining('help') });
  });
});

describe('the word that says what to do', () => {
  const shared = { lang: { type: 'string' }, json: { type: 'boolean' } } as const satisfies Arguments;

  test.each([
    [['event'], 'event', []],
    [['event', '--title', 'x'], 'event', ['--title', 'x']],
    [['--lang', 'en', 'event', 'more'], 'event', ['--lang', 'en', 'more']],
    [['--lang=en', '--json', 'event'], 'event', ['--lang=en', '--json']],
    [['--lang', 'event', 'chapter'], 'chapter', ['--lang', 'event']],
    [['-h', 'event', 'event'], 'event', ['-h', 'event']],
  ])('in %j is %s', (argv, action, rest) => {
    expect(splitAction(argv, shared)).toEqual({ action, rest });
  });

  // `--title x event` may be about an x that is called event, or an event that is called x.
  test.each([[[]], [['--json']], [['--title', 'x', 'event']], [['--titel=x', 'event']], [['--', 'event']]])(
    'is not told by %j',
    (argv) => {
      expect(splitAction(argv, shared)).toEqual({ rest: argv });
    },
  );
});
