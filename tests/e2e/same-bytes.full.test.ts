import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, inject, test } from 'vitest';
import { sampleFolder } from '../sample-folder.ts';
import { buildSite } from './build-site.ts';
import { snapshotOf } from './files.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'kairan-bytes-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the same content and moment give the same bytes in another folder, time zone and locale', () => {
  const content = path.join(folder, 'elsewhere', 'words');
  const out = path.join(folder, 'site');
  cpSync(sampleFolder, content, { recursive: true });
  buildSite(content, out, {
    TZ: 'America/St_Johns',
    LANG: 'ar_EG.UTF-8',
    LC_ALL: 'ar_EG.UTF-8',
    LANGUAGE: 'ar',
  });

  const [here, there] = [snapshotOf(inject('site')), snapshotOf(out)];
  expect([...there.keys()]).toEqual([...here.keys()]);
  const different = [...here].filter(([file, bytes]) => there.get(file) !== bytes).map(([file]) => file);
  expect(different).toEqual([]);
});
