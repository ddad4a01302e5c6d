import { prefectures } from '../../src/collections/japanese-prefectures.ts';
import { isWebUrl } from '../../src/lib/urls.ts';
import { type Conversion, Ids, writeMarkdown, writeYaml } from './content-folder.ts';
import { sourceYaml } from './sources.ts';

interface Dojo {
  id: number;
  created_at: string;
  inactivated_at?: string;
  name: string;
  prefecture_id: number;
  url: string;
  description: string;
  tags: string[];
  counter?: number;
}

interface History {
  dojo_id: number;
  evented_at: string;
  participants: number;
  event_url?: string;
  event_id?: number | null;
}

interface News {
  id: number;
  url: string;
  title: string;
  published_at: string;
}

/** What the model must hold afterwards, counted in the data. */
export interface CoderDojo {
  dojos: Dojo[];
  histories: History[];
  news: News[];
  /** Participants of all histories. */
  participants: number;
  /** Names of tags by topic id: `ROBLOX` and `Roblox` are one topic. */
  topics: Map<string, string>;
}

const regions = [
  { id: 'hokkaido', name: '北海道', until: 1 },
  { id: 'tohoku', name: '東北', until: 7 },
  { id: 'kanto', name: '関東', until: 14 },
  { id: 'chubu', name: '中部', until: 23 },
  { id: 'kinki', name: '近畿', until: 30 },
  { id: 'chugoku', name: '中国', until: 35 },
  { id: 'shikoku', name: '四国', until: 39 },
  { id: 'kyushu', name: '九州・沖縄', until: 47 },
];

/** The region of a prefecture, by its number (1 to 47). */
export const regionOf = (prefecture: number) => regions.find(({ until }) => prefecture <= until)?.id;

/** Writes coderdojo-japan as a content folder: dojos as chapters, event histories as events, news as outputs. */
export function coderdojo(into: string, { mend = false }: Conversion = {}): CoderDojo {
  const dojos = sourceYaml<Dojo[]>('coderdojo-japan/db/dojos.yml');
  const histories = ['static', 'facebook'].flatMap((name) =>
    sourceYaml<History[]>(`coderdojo-japan/db/${name}_event_histories.yml`),
  );
  const news = sourceYaml<News[]>('coderdojo-japan/db/news.yml');
  const topicIds = new Ids('topic', foldTag);
  const topics = new Map<string, string>();
  for (const tag of dojos.flatMap(({ tags }) => tags)) {
    const id = topicIds.of(tag);
    if (!topics.has(id)) topics.set(id, tag);
  }
  writeCommunity(into, topics);
  for (const dojo of dojos) writeDojo(into, dojo, topicIds, mend);
  const names = new Map(dojos.map(({ id, name }) => [id, name]));
  const eventIds = new Ids('event', () => String(eventCount++));
  let eventCount = 0;
  for (const history of histories) writeHistory(into, history, names, eventIds, mend);
  for (const item of news) writeNews(into, item);
  const participants = histories.reduce((sum, history) => sum + history.participants, 0);
  return { dojos, histories, news, participants, topics };
}

// `micro:bit`, `Micro:bit` and `micro.bit` are one thing; `C` and `C#` are not.
const foldTag = (tag: string) =>
  tag
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}#]+/gu, '');

function writeCommunity(into: string, topics: ReadonlyMap<string, string>): void {
  writeYaml(into, 'community.yaml', {
    name: 'CoderDojo Japan',
    tagline: '子どものためのプログラミング道場',
    url: 'https://coderdojo.example/',
    locales: ['ja'],
    regions: Object.fromEntries(regions.map(({ id, name }) => [id, name])),
    topics: Object.fromEntries(topics),
  });
}

function writeDojo(into: string, dojo: Dojo, topics: Ids, mend: boolean): void {
  const { id, name, description, created_at, inactivated_at, prefecture_id, tags, counter = 1 } = dojo;
  writeYaml(into, `chapters/dojo-${id}.yaml`, {
    name,
    region: regionOf(prefecture_id),
    prefecture: prefectures[prefecture_id - 1],
    jointOf: counter > 1 ? placesOf(name, counter) : undefined,
    founded: created_at,
    retired: inactivated_at,
    description,
    topics: [...new Set(tags.map((tag) => topics.of(tag)))],
    links: mend && !isWebUrl(dojo.url) ? undefined : { [serviceOf(dojo.url)]: dojo.url },
  });
}

/** A joint dojo names some of its places (`西宮・梅田`, `大田・邑南、他`) and says how many there are. */
function placesOf(name: string, count: number): string[] {
  const named = name.split(/[・、]/).filter((place) => place !== '他');
  const others = Array.from({ length: count - named.length }, (_, index) => `他${index + 1}`);
  return [...named, ...others];
}

function serviceOf(url: string): string {
  const host = URL.parse(url)?.hostname ?? '';
  if (/(?:^|\.)connpass\.com$/.test(host)) return 'connpass';
  if (/(?:^|\.)doorkeeper\.jp$/.test(host)) return 'doorkeeper';
  if (/(?:^|\.)peatix\.com$/.test(host)) return 'peatix';
  return /(?:^|\.)facebook\.com$/.test(host) ? 'facebook' : 'website';
}

function writeHistory(
  into: string,
  history: History,
  names: ReadonlyMap<number, string>,
  ids: Ids,
  mend: boolean,
): void {
  const written = history.evented_at.replaceAll('/', '-');
  const mended = written.replace(/-(\d) /, '-0$1 ').replace(/ (\d):/, ' 0$1:');
  const id = ids.of(`${mended.slice(0, 10)}-dojo-${history.dojo_id}`);
  const { event_url, event_id } = history;
  writeMarkdown(into, `events/${mended.slice(0, 4)}/${id}.md`, {
    title: `CoderDojo ${names.get(history.dojo_id)}`,
    chapters: [`dojo-${history.dojo_id}`],
    starts: mend ? mended : written,
    registration: event_url ?? (event_id ? `https://www.facebook.com/events/${event_id}` : undefined),
    attendance: { inPerson: history.participants },
  });
}

function writeNews(into: string, { id, url, title, published_at }: News): void {
  const published = published_at.slice(0, 10);
  writeYaml(into, `outputs/${published.slice(0, 4)}/news-${id}.yaml`, {
    title,
    url,
    authors: [{ name: 'CoderDojo Japan', url: 'https://coderdojo.jp/' }],
    published,
    source: 'feed',
  });
}
