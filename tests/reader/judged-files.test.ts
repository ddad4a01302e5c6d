import { readdirSync, readFileSync, rmSync, type Stats, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { FoundFile } from '../../src/reader/found-file.ts';
import { JudgedFiles } from '../../src/reader/judged-files.ts';
import { isKeptByJson } from '../../src/reader/kept-by-json.ts';
import { anHourLater, copyOf, NotedStore, readAsNewProcess } from './stored-content.ts';

const judge = { judge: (bytes: Buffer) => bytes.toString(), isLasting: () => true };

describe('a store of judged files', () => {
  test.each(['tiny', 'festival', 'broken'])('gives what reading gives: %s', (fixture) => {
    const { content, store } = copyOf(fixture);
    const fresh = readAsNewProcess(content);
    expect(readAsNewProcess(content, new JudgedFiles(store, '1'))).toEqual(fresh);
    expect(readAsNewProcess(content, new JudgedFiles(store, '1'))).toEqual(fresh);
    anHourLater();
    expect(readAsNewProcess(content, new JudgedFiles(store, '1'))).toEqual(fresh);
    expect(readAsNewProcess(content, new JudgedFiles(store, '1'))).toEqual(fresh);
  });

  test('judges a file once, and again when its content, its name or the engine is another', () => {
    const { content, store } = copyOf('tiny');
    const judged = (version = '1') => {
      const noted = new NotedStore(store, version);
      readAsNewProcess(content, noted);
      return noted.judgedAnew;
    };
    const all = judged();
    expect(all.length).toBeGreaterThan(2);
    expect(judged()).toEqual([]);
    const [chapter = ''] = readdirSync(path.join(content, 'chapters'));
    const file = path.join(content, 'chapters', chapter);
    utimesSync(file, 1, 1);
    expect(judged()).toEqual([]);
    writeFileSync(file, `${readFileSync(file, 'utf8')}# a comment\n`);
    expect(judged()).toEqual([`chapters/${chapter}`]);
    expect(judged('2').toSorted()).toEqual(all.toSorted());
  });

  test('that was damaged, emptied or exchanged is as good as none', () => {
    const { content, store } = copyOf('tiny');
    const fresh = readAsNewProcess(content);
    const write = () => readAsNewProcess(content, new JudgedFiles(store, '1'));
    const shelves = () => {
      write();
      return readdirSync(store).map((name) => path.join(store, name));
    };
    const damages: ((file: string, others: readonly string[]) => void)[] = [
      (file) => writeFileSync(file, ''),
      (file) => writeFileSync(file, readFileSync(file).subarray(0, -20)),
      (file) => writeFileSync(file, readFileSync(file, 'utf8').replaceAll('"title"', '"titel"')),
      (file) => writeFileSync(file, `${readFileSync(file, 'utf8').split('\n')[0]}\n`),
      (file, [other = '']) => writeFileSync(file, readFileSync(other)),
      (file) => rmSync(file),
    ];
    for (const damage of damages) {
      const files = shelves();
      for (const file of files) damage(file, files);
      expect(readAsNewProcess(content, new JudgedFiles(store, '1'))).toEqual(fresh);
    }
  });

  test('holds no files that are gone', () => {
    const { content, store } = copyOf('tiny');
    const text = () =>
      readdirSync(store)
        .map((name) => readFileSync(path.join(store, name), 'utf8'))
        .join('');
    readAsNewProcess(content, new JudgedFiles(store, '1'));
    expect(text()).toContain('"chapters/');
    rmSync(path.join(content, 'chapters'), { recursive: true });
    readAsNewProcess(content, new JudgedFiles(store, '1'));
    expect(text()).not.toContain('"chapters/');
    expect(text()).toContain('"community.yaml"');
  });

  test('that cannot be written changes nothing', () => {
    const { content } = copyOf('tiny');
    const fresh = readAsNewProcess(content);
    const inTheWay = path.join(content, 'community.yaml', 'store');
    expect(readAsNewProcess(content, new JudgedFiles(inTheWay, '1'))).toEqual(fresh);
  });

  test('of two commands at once ends up with whole files', () => {
    const { content, store } = copyOf('tiny');
    const fresh = readAsNewProcess(content);
    const [one, other] = [new JudgedFiles(store, '1'), new JudgedFiles(store, '1')];
    readAsNewProcess(content, one);
    const file = path.join(content, 'community.yaml');
    const before = readFileSync(file);
    writeFileSync(file, 'name: Something else\n');
    readAsNewProcess(content, other);
    writeFileSync(file, before);
    expect(readAsNewProcess(content, one)).toEqual(fresh);
    const noted = new NotedStore(store, '1');
    expect(readAsNewProcess(content, noted)).toEqual(fresh);
    expect(readdirSync(store).every((name) => /^\d\d\.txt$/.test(name))).toBe(true);
  });
});

describe('a file that was seen before', () => {
  const found = (text: string, stat: Partial<Stats> = {}) => {
    const { content } = copyOf('tiny');
    const file = path.join(content, 'community.yaml');
    writeFileSync(file, text);
    return new FoundFile('community.yaml', file, { ...statSync(file), ...stat } as Stats);
  };
  const stamp = { mtimeMs: 1_000_000, ctimeMs: 1_000_000, ino: 7, size: 5 };
  const readAt = (time: number, text: string) => {
    vi.setSystemTime(time);
    const seen = found(text, stamp).see();
    vi.useRealTimers();
    return seen;
  };

  test('is trusted with the same size, times and inode, when it had been left alone for a while', () => {
    const seen = readAt(1_010_000, 'older');
    expect(found('newer', stamp).seeAgain(seen)).toBe(seen);
  });

  test('is read when it had been changed within the last step of the clock', () => {
    const seen = readAt(1_001_500, 'older');
    expect(found('newer', stamp).seeAgain(seen)).toBeUndefined();
    expect(found('older', stamp).seeAgain(seen)?.hash).toBe(seen.hash);
  });

  test.each(['mtimeMs', 'ctimeMs', 'ino'] as const)('is read when %s differs', (field) => {
    const seen = readAt(1_010_000, 'older');
    expect(found('newer', { ...stamp, [field]: 8 }).seeAgain(seen)).toBeUndefined();
    expect(found('older', { ...stamp, [field]: 8 }).seeAgain(seen)?.hash).toBe(seen.hash);
  });

  test('is another one with another size', () => {
    const seen = readAt(1_010_000, 'older');
    expect(found('older', { ...stamp, size: 6 }).seeAgain(seen)).toBeUndefined();
  });
});

describe('what is kept', () => {
  test.each([
    [{ a: [1, 'two', null, true, { b: {} }] }, true],
    [JSON.parse('{"__proto__": 1}'), true],
    [{ a: undefined }, false],
    [[undefined], false],
    [new Array(2), false],
    [Number.NaN, false],
    [-0, false],
    [1n, false],
    [new Date(0), false],
    [new Map(), false],
    [{ a() {} }, false],
    [Object.create(null), false],
  ])('is what JSON keeps: %o', (value, isKept) => {
    expect(isKeptByJson(value)).toBe(isKept);
  });

  test('is nothing in which a value stands twice', () => {
    const shared = { a: 1 };
    expect(isKeptByJson([shared, shared])).toBe(false);
  });

  test('is no judgement that another process might not come to', () => {
    const { content, store } = copyOf('tiny');
    const file = path.join(content, 'community.yaml');
    const find = () => new FoundFile('community.yaml', file, statSync(file));
    const kept = (isLasting: boolean, answer: string) => {
      const files = new JudgedFiles(store, '1');
      const { judgement } = files.judged(find(), { judge: () => answer, isLasting: () => isLasting });
      files.save(new Set(['community.yaml']));
      return judgement;
    };
    expect(kept(false, 'too slow')).toBe('too slow');
    expect(kept(true, 'fine')).toBe('fine');
    expect(kept(true, 'not asked')).toBe('fine');
    expect(new JudgedFiles(store, '1').judged(find(), judge).judgement).toBe('fine');
  });
});
