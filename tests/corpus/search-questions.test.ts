import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { openCommunity } from '../../src/community/open-community.ts';
import { searchRecords } from '../../src/formats/search/search-records.ts';
import { readContent } from '../../src/reader/read-content.ts';
import { openIndex } from '../ask-index.ts';
import { vimJp } from './convert-vim-jp.ts';
import { corpusNow } from './reading.ts';
import { vimJpQuestions } from './search-questions.ts';
import { describeWith } from './sources.ts';

describeWith('vim-jp-ekiden', () => {
  test('95 of 100 questions have an answer among the first ten results', async () => {
    const content = path.join(mkdtempSync(path.join(tmpdir(), 'kairan-questions-')), 'content');
    vimJp(content, { mend: true });
    const community = openCommunity(readContent(content).entries, Date.parse(corpusNow));
    const ask = await openIndex(searchRecords({ community, locale: community.settings.defaultLocale }));
    const lost: string[] = [];
    for (const [typed, answer] of vimJpQuestions) {
      const { first } = await ask(typed);
      if (!first.some(({ title }) => answer.test(title))) lost.push(typed);
    }
    expect(vimJpQuestions).toHaveLength(100);
    expect(lost.length, lost.join(', ')).toBeLessThanOrEqual(5);
  });
});
