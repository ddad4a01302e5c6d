/** People under the kana row (or letter) that their reading begins with. */
export interface Group<Person> {
  /** `あ` for あ–お, a capital letter, or an empty string for everything else. */
  name: string;
  people: Person[];
}

// The first kana of each row, its small and voiced kana, and its pronunciation.
const rows: readonly [string, RegExp, string][] = [
  ['あ', /^[ぁ-お]/, 'a'],
  ['か', /^[か-ご]/, 'ka'],
  ['さ', /^[さ-ぞ]/, 'sa'],
  ['た', /^[た-ど]/, 'ta'],
  ['な', /^[な-の]/, 'na'],
  ['は', /^[は-ぽ]/, 'ha'],
  ['ま', /^[ま-も]/, 'ma'],
  ['や', /^[ゃ-よ]/, 'ya'],
  ['ら', /^[ら-ろ]/, 'ra'],
  ['わ', /^[ゎ-ん]/, 'wa'],
];

/** Groups people who are sorted by reading; groups keep that order, the empty name comes last. */
export function byInitial<Person extends { reading: string }>(people: readonly Person[]): Group<Person>[] {
  const groups = new Map<string, Person[]>();
  for (const person of people) {
    const name = initial(person.reading);
    const group = groups.get(name) ?? [];
    groups.set(name, group);
    group.push(person);
  }
  const made = [...groups].map(([name, members]) => ({ name, people: members }));
  return [...made.filter(({ name }) => name !== ''), ...made.filter(({ name }) => name === '')];
}

function initial(reading: string): string {
  const folded = reading.normalize('NFKC').trim();
  // Each katakana is 0x60 above its hiragana.
  const kana = folded.replace(/^[ァ-ヶ]/, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0x60));
  const row = rows.find(([, letters]) => letters.test(kana));
  if (row) return row[0];
  const [letter = ''] = folded.normalize('NFD').toUpperCase();
  return /[A-Z]/.test(letter) ? letter : '';
}

/** The pronunciation of a kana row in Latin letters; undefined for other groups. */
export const said = (name: string) => rows.find(([kana]) => kana === name)?.[2];
