import { describe, expect, test } from 'vitest';
import type { Files } from '../sample.ts';
import {
  article,
  chapter,
  draftOf,
  idsOf,
  issue,
  list,
  meeting,
  noted,
  person,
  remindersOf,
  sectionOf,
} from './draft-desk.ts';

const evening = '2026-11-21 20:00';
const october = (body?: string): Files => issue('2026-11', body);
const december = (files: Files) => draftOf({ ...chapter('a'), ...october(), ...files }, '2026-12', evening);

describe('meetings to come', () => {
  const dates = {
    ...meeting('tonight', '2026-11-28 19:00'),
    ...meeting('third', '2027-01-30 19:00'),
    ...meeting('first', '2026-12-05 19:00'),
    ...meeting('second', '2026-12-20 19:00'),
    ...meeting('far', '2027-02-01 19:00'),
  };

  test('are those of the issue’s month and the next, earliest first', () => {
    expect(idsOf(december(dates), 'Events')).toEqual(['first', 'second', 'third']);
  });

  test('are still to come when the issue appears, not only when it is drafted', () => {
    const own = issue('2026-12', '', 'published: 2026-12-10 08:00\ndraft: true');
    expect(idsOf(december({ ...dates, ...own }), 'Events')).toEqual(['second', 'third']);
  });

  test('may be postponed or moved, but not cancelled', () => {
    const changed = {
      ...meeting('cancelled', '2026-12-05 19:00', 'status: cancelled'),
      ...meeting('moved', '2026-12-06 19:00', 'status: moved'),
      ...meeting('postponed', '2026-12-07 19:00', 'status: postponed'),
    };
    expect(idsOf(december(changed), 'Events')).toEqual(['moved', 'postponed']);
  });

  test('of the month after are announced once, whichever issue did, published or not, in any language', () => {
    const others = {
      ...october(list('Events', 'first')),
      'newsletters/2026-11.en.mdx': list('Events', 'second'),
      ...issue('2027-02', list('Events', 'third'), 'draft: true'),
    };
    // `first` and `second` are of December itself, whose issue has them again.
    expect(idsOf(december({ ...dates, ...others }), 'Events')).toEqual(['first', 'second']);
    const november = draftOf({ ...chapter('a'), ...dates, ...others }, '2026-11', '2026-11-01 08:00');
    expect(idsOf(november, 'Events')).toEqual(['tonight']);
  });

  test('of the issue’s own month are offered again, shortly, unless this issue has them or they are off', () => {
    const told = {
      ...meeting('same', '2026-12-05 19:00'),
      ...meeting('off', '2026-12-06 19:00', 'status: cancelled\nupdated: 2026-11-20'),
      ...meeting('off-long-ago', '2026-12-07 19:00', 'status: cancelled\nupdated: 2026-10-20'),
      ...october(list('Events', 'same', 'off', 'off-long-ago')),
    };
    const draft = december(told);
    expect(sectionOf(draft, 'Events')?.offers).toMatchObject([{ id: 'same', fact: { announced: true } }]);
    expect(remindersOf(draft, 'Events')).toEqual({ changed: ['off'] });
    const own = issue('2026-12', list('Events', 'same'), 'draft: true');
    expect(idsOf(december({ ...told, ...own }), 'Events')).toEqual([]);
  });

  test('are all offered in their own month; of the next as many as there is room for, and the rest next time', () => {
    const many = (month: string, count: number, letter: string) =>
      Array.from({ length: count }, (_, index) => {
        const id = `${letter}${String(index).padStart(2, '0')}`;
        return meeting(id, `${month}-${String((index % 28) + 1).padStart(2, '0')} 20:00`);
      });
    const files = Object.assign({}, ...many('2026-12', 35, 'd'), ...many('2027-01', 20, 'j')) as Files;
    const draft = december(files);
    expect(idsOf(draft, 'Events')).toHaveLength(35);
    expect(sectionOf(draft, 'Events')?.left).toBe(20);
    const ids = idsOf(draft, 'Events');
    const own = issue('2026-12', list('Events', ...ids) + noted(`Events: ${ids.join(' ')}`), 'draft: true');
    const another = { ...own, ...meeting('late', '2026-12-31 19:00') };
    expect(idsOf(december({ ...files, ...another }), 'Events')).toEqual(['late']);
    const told = issue('2026-12', list('Events', ...ids));
    const january = draftOf(
      { ...chapter('a'), ...october(), ...files, ...told },
      '2027-01',
      '2026-12-22 20:00',
    );
    expect(idsOf(january, 'Events')).toHaveLength(20);
  });
});

describe('meetings that took place', () => {
  const held = {
    ...meeting('before', '2026-10-20 19:00'),
    ...meeting('early', '2026-11-02 19:00'),
    ...meeting('late', '2026-11-20 19:00'),
    ...meeting('off', '2026-11-10 19:00', 'status: cancelled'),
    ...meeting('soon', '2026-11-28 19:00'),
  };

  test('are those since the last issue appeared', () => {
    expect(idsOf(december(held), 'Happened')).toEqual(['early', 'late']);
  });

  test('may have been announced before, and are told once', () => {
    const told = october(list('Events', 'early', 'late') + list('Happened', 'early'));
    expect(idsOf(december({ ...held, ...told }), 'Happened')).toEqual(['late']);
  });

  test('between now and the day the issue appears are named to the editor', () => {
    expect(remindersOf(december(held), 'Happened').yet).toEqual(['soon']);
  });

  test('older than an issue written without a draft are only named: its editor may have left them out', () => {
    expect(remindersOf(december(held), 'Happened').older).toEqual(['before']);
  });

  test('that came in after a draft was made are offered in the next issue', () => {
    const drafted = { ...issue('2026-10'), ...october(noted('Happened: another')) };
    const draft = december({ ...held, ...drafted });
    expect(idsOf(draft, 'Happened')).toEqual(['before', 'early', 'late']);
    expect(remindersOf(draft, 'Happened').older).toBeUndefined();
  });

  test('that the editor of the last issue deleted are only named, and only once', () => {
    const drafted = { ...issue('2026-10'), ...october(noted('Happened: before')) };
    const draft = december({ ...held, ...drafted });
    expect(idsOf(draft, 'Happened')).toEqual(['early', 'late']);
    expect(remindersOf(draft, 'Happened').declined).toEqual(['before']);
    const next = { ...drafted, ...issue('2026-12', noted('Happened: early late')) };
    expect(
      remindersOf(draftOf({ ...chapter('a'), ...held, ...next }, '2027-01', '2026-12-22 20:00'), 'Happened')
        .declined,
    ).toEqual(['early', 'late']);
  });

  test('beyond what a list can hold have their turn in the next issue, the oldest first', () => {
    const many = Object.assign(
      {},
      ...Array.from({ length: 40 }, (_, index) => {
        const day = String(Math.floor(index / 2) + 1).padStart(2, '0');
        return meeting(`m${String(index).padStart(2, '0')}`, `2026-11-${day} ${index % 2 ? '20' : '18'}:00`);
      }),
    ) as Files;
    const draft = december(many);
    expect(idsOf(draft, 'Happened')).toEqual(
      Array.from({ length: 30 }, (_, index) => `m${String(index).padStart(2, '0')}`),
    );
    expect(sectionOf(draft, 'Happened')?.left).toBe(10);
    const body = list('Happened', ...idsOf(draft, 'Happened'));
    const own = issue('2026-12', body + noted(`Happened: ${idsOf(draft, 'Happened').join(' ')}`));
    expect(idsOf(december({ ...many, ...own }), 'Happened')).toEqual([]);
    const january = draftOf(
      { ...chapter('a'), ...october(), ...many, ...own },
      '2027-01',
      '2026-12-22 20:00',
    );
    expect(idsOf(january, 'Happened')).toEqual(Array.from({ length: 10 }, (_, index) => `m${index + 30}`));
  });
});

describe('outputs', () => {
  test('are those added since the last issue, in the order in which they came', () => {
    const files = {
      ...article('old', '2026-10-30'),
      ...article('young', '2026-11-15'),
      ...article('brought-in', '2024-05-05', 'added: 2026-11-10\nauthors: [{ name: だれか }]'),
      ...article('ahead', '2026-11-25'),
    };
    expect(idsOf(december(files), 'Outputs')).toEqual(['brought-in', 'young']);
  });

  test('that were brought in together begin with the youngest', () => {
    const added = 'added: 2026-11-10\nauthors: [{ name: だれか }]';
    const files = { ...article('a-2019', '2019-05-05', added), ...article('b-2024', '2024-05-05', added) };
    expect(idsOf(december(files), 'Outputs')).toEqual(['b-2024', 'a-2019']);
  });
});

describe('chapters', () => {
  test('that began since the last issue are new: founded, or met for the first time', () => {
    const files = {
      ...chapter('founded', 'founded: 2026-11-05'),
      ...chapter('in-november', 'founded: 2026-11'),
      ...chapter('long-ago', 'founded: 2020-04'),
      ...chapter('gone', 'founded: 2026-11-05\nretired: 2026-11-20'),
      ...meeting('m1', '2026-11-07 19:00', '', 'met'),
      ...chapter('met'),
      ...meeting('m2', '2026-06-07 19:00', '', 'known'),
      ...meeting('m3', '2026-11-08 19:00', '', 'known'),
      ...chapter('known'),
    };
    expect(idsOf(december(files), 'NewChapters')).toEqual(['founded', 'in-november', 'met']);
  });

  test('that met after a silence as long as a quiet chapter’s are back', () => {
    const files = {
      ...chapter('back', 'founded: 2020-01'),
      ...meeting('b1', '2026-04-01 19:00', '', 'back'),
      ...meeting('b2', '2026-11-07 19:00', '', 'back'),
      ...chapter('steady', 'founded: 2020-01'),
      ...meeting('s1', '2026-08-01 19:00', '', 'steady'),
      ...meeting('s2', '2026-11-07 19:00', '', 'steady'),
    };
    const draft = december(files);
    expect(idsOf(draft, 'NewChapters')).toEqual(['back']);
    expect(sectionOf(draft, 'NewChapters')?.offers[0]?.fact).toMatchObject({ kind: 'awake', silent: 220 });
  });

  test('are welcomed once: one that comes back a second time is only named', () => {
    const files = {
      ...chapter('back', 'founded: 2020-01'),
      ...meeting('b1', '2026-04-01 19:00', '', 'back'),
      ...meeting('b2', '2026-11-07 19:00', '', 'back'),
      ...issue('2025-03', list('NewChapters', 'back')),
    };
    expect(idsOf(december(files), 'NewChapters')).toEqual([]);
    expect(remindersOf(december(files), 'NewChapters')).toEqual({ told: ['back'] });
  });
});

describe('campaigns', () => {
  const campaign = (id: string, starts: string, ends: string, fields = ''): Files => ({
    [`campaigns/${id}.md`]: `---\ntitle: 企画 ${id}\nkind: contest\nstarts: ${starts}\nends: ${ends}\n${fields}---\n`,
  });

  test('are those that can be joined or begin soon, the nearest deadline first', () => {
    const files = {
      ...campaign('running', '2026-11-01', '2026-12-31'),
      ...campaign('soon', '2027-01-10', '2027-01-20'),
      ...campaign('short', '2026-11-01', '2026-12-05'),
      ...campaign('over', '2026-11-01', '2026-11-30'),
      ...campaign('far', '2027-02-01', '2027-02-20'),
    };
    expect(idsOf(december(files), 'Campaigns')).toEqual(['short', 'running', 'soon']);
  });

  test('are announced once; that they still run, or have results now, is named to the editor', () => {
    const results = 'results: [{ person: { name: だれか }, award: 一等 }]\n';
    const files = {
      ...campaign('running', '2026-10-01', '2026-12-31'),
      ...campaign('decided', '2026-09-01', '2026-11-05', results),
      ...campaign('told', '2026-09-01', '2026-10-05', results),
      ...october(list('Campaigns', 'running', 'decided', 'told')),
    };
    expect(idsOf(december(files), 'Campaigns')).toEqual([]);
    expect(remindersOf(december(files), 'Campaigns')).toEqual({ told: ['running'], changed: ['decided'] });
  });
});

describe('people', () => {
  const authors = (id: string) => `authors: [${id}]`;

  test('are welcomed with their first output, if they agreed to be named', () => {
    const files = {
      ...person('new'),
      ...person('old'),
      ...person('hidden', '{ listed: false, recognition: true }'),
      ...person('modest', '{ listed: true }'),
      // The first is the one that was there first, whatever it is called.
      ...article('z1', '2025-11-05', authors('old')),
      ...article('o2', '2026-11-05', authors('old')),
      ...article('n1', '2026-11-06', authors('new')),
      ...article('n2', '2026-11-07', authors('new')),
      ...article('h1', '2026-11-06', authors('hidden')),
      ...article('m1', '2026-11-06', authors('modest')),
    };
    expect(idsOf(december(files), 'Welcome')).toEqual(['new']);
    const noticed = { ...files, ...issue('2026-10'), ...october(noted('Welcome: new')) };
    expect(idsOf(december(noticed), 'Welcome')).toEqual([]);
  });

  test('are thanked once in an issue for the meetings it tells of, by reading, if they agreed', () => {
    const files = {
      ...Object.assign({}, ...['akari', 'beni', 'chika'].map((id) => person(id))),
      ...person('modest', '{ listed: true, recognition: false }'),
      ...meeting(
        'one',
        '2026-11-05 19:00',
        'sessions: [{ title: 話, kind: talk, speakers: [chika, modest] }]\nroles: { organizers: [akari] }',
      ),
      ...meeting(
        'two',
        '2026-11-06 19:00',
        'roles: { organizers: [akari], helpers: [chika, { name: だれか }] }',
      ),
      ...meeting('before', '2026-10-06 19:00', 'roles: { organizers: [beni] }'),
    };
    const draft = december(files);
    expect(idsOf(draft, 'Thanks')).toEqual(['akari', 'chika']);
    const [, chika] = sectionOf(draft, 'Thanks')?.offers ?? [];
    const deeds = chika?.fact.kind === 'helped' ? chika.fact.deeds : [];
    expect(deeds.map(({ event, part }) => [event.id, part])).toEqual([
      ['one', 'speakers'],
      ['two', 'helpers'],
    ]);
  });

  test('who earned a badge since the last issue are told, each once', () => {
    const files = {
      'programs/star-2026.yaml':
        'title: 星\nperiod: 2026\npoints: { output: 1 }\nthreshold: 2\nbadge: { label: 星 }\n',
      ...Object.assign({}, ...['early', 'told', 'now', 'not-yet'].map((id) => person(id))),
      ...article('e1', '2026-03-01', authors('early')),
      ...article('e2', '2026-04-01', authors('early')),
      ...article('t1', '2026-10-30', authors('told')),
      ...article('t2', '2026-11-01', authors('told')),
      ...article('n1', '2026-03-01', authors('now')),
      ...article('n2', '2026-11-10', authors('now')),
      ...article('y1', '2026-11-10', authors('not-yet')),
      ...october(list('Recognition program="star-2026"', 'told')),
    };
    expect(idsOf(december(files), 'Reached/star-2026')).toEqual(['now']);
  });
});

describe('numbers', () => {
  test('are those of the month before, as far as there are any', () => {
    const files = {
      ...meeting('held', '2026-11-05 19:00', 'attendance: { inPerson: 12 }'),
      ...article('read', '2026-10-05'),
    };
    const draft = december(files);
    expect(idsOf(draft, 'Numbers')).toEqual([
      'events',
      'attended',
      'outputs',
      'authors',
      'chapters-met',
      'active-chapters',
    ]);
    expect(sectionOf(draft, 'Numbers')?.offers[1]?.fact).toEqual({
      kind: 'number',
      metric: 'attended',
      number: { value: 12, counted: 1, of: 1 },
      before: { value: 0, counted: 0, of: 0 },
    });
  });

  test('of a month that has not begun are none', () => {
    expect(
      idsOf(
        draftOf({ ...chapter('a'), ...meeting('held', '2026-11-05 19:00') }, '2027-01', evening),
        'Numbers',
      ),
    ).toEqual([]);
  });
});

describe('a draft', () => {
  test('leaves out sections that have nothing to offer or to remind of', () => {
    expect(december({}).sections).toEqual([]);
  });

  test('suggests birthdays, first meetings and round numbers to write about', () => {
    const files = {
      ...chapter('birthday', 'founded: 2020-12'),
      ...chapter('first', 'founded: 2026-10'),
      ...meeting('f1', '2026-12-20 19:00', '', 'first'),
      ...Object.assign(
        {},
        ...Array.from({ length: 10 }, (_, index) =>
          meeting(`a${index}`, `2026-11-${String(index + 2).padStart(2, '0')} 19:00`),
        ),
      ),
    };
    expect(december(files).ideas.map(({ kind, chapter: { id } }) => [kind, id])).toEqual([
      ['first-meeting', 'first'],
      ['anniversary', 'birthday'],
      ['round', 'a'],
    ]);
  });
});
