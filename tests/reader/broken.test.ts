import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { describe, expect, onTestFinished, test } from 'vitest';
import { type Files, write } from '../sample.ts';

const project = path.resolve(import.meta.dirname, '../..');
const broken = 'tests/fixtures/broken';

interface Told {
  file: string;
  line: number;
  column: number;
  field: string;
  message: string;
  fix: string;
}

/** One run of the command, as a volunteer or CI would do it. */
function check(content: string, ...options: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/check.ts', '--json', ...options], {
    cwd: project,
    encoding: 'utf8',
    env: { ...process.env, KAIRAN_CONTENT: content },
  });
  const { problems } = JSON.parse(stdout) as { problems: Told[] };
  return { status, stderr, problems };
}

const place = ({ file, line, field }: Told, folder: string) =>
  [`${file.slice(folder.length + 1)}:${line}`, field].filter((part) => part !== '').join(' ');

/** The thirty faults of tests/fixtures/broken, one a file: where they are, and what a volunteer reads first. */
const faults: [place: string, message: string][] = [
  ['chapter/wrong-folder.yaml:1', '"chapter" というフォルダーはありません。"chapters" のことですか?'],
  ['chapters/bad-kind.yaml:2 kind', '"regionl" は使えません。"regional" のことですか?'],
  ['chapters/era.yaml:2 founded', '"令和6年4月1日" という日付はありません。'],
  ['chapters/full-width-colon.yaml:2 reading', '"reading" のあとのコロンが全角(：)です。'],
  ['chapters/open-quote.yaml:1 name', '引用符 " が閉じられていません。'],
  ['chapters/proto.yaml:2 __proto__', '"__proto__" という項目はありません。'],
  ['chapters/twice.yaml:4 reading', '"reading" が 2 回書かれています。'],
  ['chapters/unknown-field.yaml:2 taglin', '"taglin" という項目はありません。"tagline" のことですか?'],
  [
    'chapters/unsafe-mascot.yaml:2 mascot',
    'SVG "./unsafe-mascot.svg" に使えないもの(onclick=)が入っています。',
  ],
  ['chapters/version.yaml:2 tagline', '"1.10" は、文字ではなく数や true・false として読まれます。'],
  ['chapters/wrong-ending.yml:1', '名前が ".yml" で終わるファイルは、ここでは読みません。'],
  ['chapters/zero.yaml:2 reading', '"0123" は、文字ではなく数や true・false として読まれます。'],
  ['events/2025/2026-05-16-wrong-year.md:4 starts', '2026 年の日付ですが、別の年のフォルダーにあります。'],
  ['events/2026/2026-01-10-hashtag.md:2 title', '"#1" からうしろはコメントとみなされ、表示されません。'],
  [
    'events/2026/2026-02-07-unknown-chapter.md:5 chapters[1]',
    '"nagoyo" という支部はありません。"nagoya" のことですか?',
  ],
  ['events/2026/2026-02-30-rollover.md:4 starts', '"2026-02-30 19:00" という日時はありません。'],
  [
    'events/2026/2026-03-29-skipped-hour.md:4 starts',
    '2026-03-29 02:30 という時刻は Europe/Berlin にはありません(夏時間への切りかえで飛ばされます)。',
  ],
  [
    'events/2026/2026-04-18-backwards.md:5 ends',
    '終わり(2026-04-18 18:00)が始まり(2026-04-18 19:00)より前です。',
  ],
  ['newsletters/2026-09.mdx:7 Spotligt', '<Spotligt> という部品はありません。"Spotlight" のことですか?'],
  ['newsletters/2026-10.mdx:5', 'プログラム({1 + 2})は書けません。'],
  ['newsletters/2026-11.mdx:6', '行が import ではじまっていますが、プログラムは書けません。'],
  [
    'outputs/2026/colons.yaml:1 title',
    '内容の中に「: 」(コロンとスペース)があるため、そのままでは読めません。',
  ],
  ['pages/open-front-matter.md:1', '先頭の「---」ではじまる項目の部分が、閉じられていません。'],
  ['people/Akari Hoshino.yaml:1', '"Akari Hoshino" というファイル名は使えません。'],
  ['people/at-sign.yaml:1 name', '"@" ではじまる内容は、そのままでは読めません。'],
  ['people/lost-picture.yaml:2 avatar', '画像 "./lost-picture.png" がありません。'],
  ['people/mail-address.yaml:4 bio', 'メールアドレス(taro.yamada@example.com)が書かれています。'],
  ['people/no-name.yaml:1 name', '"name" がありません。かならず書く項目です。'],
  ['people/outside-picture.yaml:2 avatar', '"../../../public/favicon.svg" は content/ の外をさしています。'],
  ['people/phone-number.yaml:3 bio.ja', '電話番号のようなもの(052-123-4567)が書かれています。'],
];

/** Faults that git, editors or some file systems would mend or spoil: made when the test runs. */
const sensitive: [place: string, message: string][] = [
  ['chapters/Nagoya.yaml:1', '"nagoya" という名前のファイルがもうひとつあります'],
  ['chapters/bomb.yaml:3 tagline', 'エイリアス(*名前)が多すぎます。'],
  ['chapters/control.yaml:2', '目に見えない制御文字(U+0007)が入っています。'],
  ['chapters/huge.yaml:1', 'ファイルが大きすぎます'],
  ['chapters/link.yaml:1', 'シンボリックリンクは読みません。'],
  ['chapters/shift-jis.yaml:2', '文字コードが UTF-8 ではありません(Shift_JIS のようです)。'],
  ['chapters/tab.yaml:3 lat', '字下げにタブが使われています。'],
  ['chapters/wide-space.yaml:3 lat', '行の先頭に全角スペースがあります。'],
  ['people/mislabelled.yaml:2 avatar', '"./mislabelled.png" の中身は jpg です。'],
];

/** Some file systems take Nagoya.yaml for nagoya.yaml: there, nobody can have both. */
const ignoresCase = existsSync(path.join(project, 'PACKAGE.JSON'));

async function sensitiveFiles(): Promise<Files> {
  const canvas = { width: 8, height: 8, channels: 3 as const, background: '#f2b632' };
  const bomb = [
    'name: あふれる支部',
    'languages: &a [ja, ja, ja, ja, ja, ja, ja, ja, ja, ja]',
    'tagline: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]',
    'description: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b, *b]',
    'topics: [*c, *c, *c, *c, *c, *c, *c, *c, *c, *c]',
  ];
  return {
    ...(ignoresCase ? {} : { 'chapters/Nagoya.yaml': 'name: 大文字の名古屋支部\n' }),
    'chapters/bomb.yaml': bomb.join('\n'),
    'chapters/control.yaml': 'name: 鐘の支部\ntagline: 鳴り\u0007ます\n',
    'chapters/huge.yaml': `name: 大きな支部\ntagline: ${'灯'.repeat(400_000)}\n`,
    'chapters/shift-jis.yaml': Buffer.concat([
      Buffer.from('name: Nagoya\nreading: '),
      // 名古屋 in Shift_JIS
      Buffer.from([0x96, 0xbc, 0x8c, 0xc3, 0x89, 0xae]),
      Buffer.from('\n'),
    ]),
    'chapters/tab.yaml': 'name: タブの支部\nlocation:\n\tlat: 35.1\n\tlon: 136.9\n',
    'chapters/wide-space.yaml': 'name: 全角スペースの支部\nlocation:\n　　lat: 35.1\n　　lon: 136.9\n',
    'people/mislabelled.yaml': 'name: 名札ちがいの人\navatar: ./mislabelled.png\n',
    'people/mislabelled.png': await sharp({ create: canvas }).jpeg().toBuffer(),
  };
}

describe('a folder with thirty differently broken files', () => {
  test('gives exactly thirty Problems, each with its file, line, field and words', () => {
    const { status, stderr, problems } = check(broken, '--lang', 'ja');
    expect(problems.map((each) => [place(each, broken), each.message])).toEqual(faults);
    expect(problems).toHaveLength(30);
    expect(new Set(problems.map(({ file }) => file)).size).toBe(30);
    expect(stderr).toBe('');
    expect(status).toBe(1);
  });

  test.each(['ja', 'en'])('says what is wrong and what to write, in %s', async (language) => {
    const { problems } = check(broken, '--lang', language);
    const page = problems.map((each) => `${place(each, broken)}\n  ${each.message}\n  ${each.fix}\n`);
    await expect(page.join('\n')).toMatchFileSnapshot(`snapshots/broken.${language}.txt`);
    for (const { message, fix, column } of problems) {
      expect(column).toBeGreaterThan(0);
      if (language === 'ja') expect(`${message}${fix}`).toMatch(/ください|です|ます|ません/);
      // Without what is quoted from the file, a message is in one language only.
      else expect(`${message} ${fix}`.replace(/"[^"]*"|: .*$/g, '')).not.toMatch(/[ぁ-んァ-ヶ一-龠]/);
    }
  });

  test('gives no more and no fewer when faults that an editor would mend are added', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'kairan-broken-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    cpSync(path.join(project, broken), folder, { recursive: true });
    write(folder, await sensitiveFiles());
    symlinkSync('nagoya.yaml', path.join(folder, 'chapters/link.yaml'));
    const { status, problems } = check(folder, '--lang', 'ja');
    const expected = sensitive.filter(([where]) => !(ignoresCase && where.includes('Nagoya')));
    const added = problems.filter((each) => sensitive.some(([where]) => where === place(each, folder)));
    expect(added.map((each) => place(each, folder))).toEqual(expected.map(([where]) => where));
    for (const [index, [, message]] of expected.entries()) expect(added[index]?.message).toContain(message);
    expect(problems).toHaveLength(faults.length + expected.length);
    expect(status).toBe(1);
  });
});
