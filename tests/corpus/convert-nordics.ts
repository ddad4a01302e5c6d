import { isWebUrl } from '../../src/lib/urls.ts';
import { type Conversion, Ids, slug, writeBytes, writeMarkdown, writeYaml } from './content-folder.ts';
import { sourceNames, sourceYaml } from './sources.ts';

interface Presentation {
  title: string;
  speakers: string[] | null;
  slides: string;
  recording?: string;
}

interface Meetup {
  presentations: Presentation[] | null;
  recording: string;
  sponsors: { company: string; role: string }[] | null;
}

interface Group {
  folder: string;
  meetupID: string;
  latitude: number;
  longitude: number;
  organizers: string[];
  ecosystemMembers: string[] | null;
  meetups: Record<string, Meetup>;
}

interface Speaker {
  id: string;
  name: string;
  github: string;
  twitter?: string;
  title?: string;
  company: string;
}

interface Company {
  id: string;
  name: string;
  logoURL: string;
  websiteURL: string;
}

/** What the model must hold afterwards. Ids are those of the content folder, groups are by folder of the data set. */
export interface Nordics {
  groups: Map<string, { chapter: string; group: Group }>;
  /** The company of a speaker, by name: fields for that are not ours. */
  companyOf: Map<string, string>;
  /** Chapters by the companies that belong to their ecosystem. */
  ecosystem: Map<string, string[]>;
}

const folder = 'cloud-native-nordics';

/** Writes cloud-native-nordics: groups as chapters, meetups as events, speakers as people, sponsors as partners. */
export function nordics(into: string, { mend = false }: Conversion = {}): Nordics {
  const speakers = sourceYaml<Speaker[]>(`${folder}/speakers.yaml`);
  const companies = new Map(sourceYaml<Company[]>(`${folder}/companies.yaml`).map((each) => [each.id, each]));
  const names = sourceNames(folder).filter((name) => !name.includes('.') && name !== 'LICENSE');
  const groups = names.map((name) => ({
    ...sourceYaml<Group>(`${folder}/${name}/meetup.yaml`),
    folder: name,
  }));
  const people = new Ids('person');
  writeCommunity(into);
  for (const speaker of speakers) writeSpeaker(into, people.of(speaker.id), speaker, companies);
  for (const group of groups) writeGroup(into, group, people);
  const writer = { into, people, companies, mend };
  for (const group of groups) {
    for (const [date, meetup] of Object.entries(group.meetups)) writeMeetup(writer, group, date, meetup);
  }
  writePartners(writer, groups);
  return {
    groups: new Map(groups.map((group) => [group.folder, { chapter: slug(group.folder), group }])),
    companyOf: new Map(
      speakers.map(({ id, company }) => [people.of(id), companies.get(company)?.name ?? '']),
    ),
    ecosystem: new Map(groups.map((group) => [slug(group.folder), group.ecosystemMembers ?? []])),
  };
}

interface Writer {
  into: string;
  people: Ids;
  companies: ReadonlyMap<string, Company>;
  mend: boolean;
}

/** A URL; a faulty one is kept, or left out when the data is to be mended. */
const address = (url: string | undefined, mend: boolean) =>
  url && (isWebUrl(url) || !mend) ? url : undefined;

function writeCommunity(into: string): void {
  writeYaml(into, 'community.yaml', {
    name: 'Cloud Native Nordics',
    url: 'https://nordics.example/community/',
    locales: ['en'],
    timeZone: 'Europe/Stockholm',
    links: { github: 'https://github.com/cloud-native-nordics' },
  });
}

function writeSpeaker(into: string, id: string, speaker: Speaker, companies: Writer['companies']): void {
  const { name, github, twitter, title } = speaker;
  const company = companies.get(speaker.company)?.name;
  writeYaml(into, `people/${id}.yaml`, {
    name,
    bio: [title, company].filter(Boolean).join(', ') || undefined,
    links: {
      github: github ? `https://github.com/${github}` : undefined,
      x: twitter ? `https://x.com/${twitter}` : undefined,
    },
    consent: { listed: true },
  });
}

const groupName = (group: Group) => group.meetupID.replaceAll('-', ' ');

function writeGroup(into: string, group: Group, people: Ids): void {
  const { latitude: lat, longitude: lon, organizers, meetupID } = group;
  const place = `${group.folder.charAt(0).toUpperCase()}${group.folder.slice(1)}`;
  writeYaml(into, `chapters/${slug(group.folder)}.yaml`, {
    name: groupName(group),
    location: { lat, lon, place },
    organizers: organizers.map((id) => ({ person: people.of(id) })),
    links: { meetup: `https://www.meetup.com/${meetupID}/` },
  });
}

function writeMeetup(writer: Writer, group: Group, date: string, meetup: Meetup): void {
  const { into, companies, people, mend } = writer;
  const day = `${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6)}`;
  const chapter = slug(group.folder);
  const id = `${day}-${chapter}`;
  const sponsors = [
    ...new Map((meetup.sponsors ?? []).map((each) => [each.company + each.role, each])).values(),
  ];
  const guests = (venue: boolean) =>
    sponsors
      .filter(({ role }) => (role === 'Venue') === venue)
      .map(({ company }) => {
        const { name = company, websiteURL = '' } = companies.get(company) ?? {};
        return { name, url: address(websiteURL, mend) };
      });
  const recording = address(meetup.recording, mend);
  const [host] = guests(true);
  writeMarkdown(into, `events/${day.slice(0, 4)}/${id}.md`, {
    title: groupName(group),
    chapters: [chapter],
    starts: day,
    language: 'en',
    venue: host ? { name: host.name } : undefined,
    sessions: (meetup.presentations ?? []).map(({ title, speakers, slides, recording: video }) => ({
      title,
      kind: /\b(?:break|food|networking|doors)\b/i.test(title) ? 'social' : 'talk',
      speakers: (speakers ?? []).map((speaker) => people.of(speaker)),
      slides: address(slides, mend),
      video: address(video, mend),
    })),
    roles: sponsors.length > 0 ? { hosts: guests(true), helpers: guests(false) } : undefined,
    recaps: recording ? [`recording-${id}`] : undefined,
  });
  if (recording) writeRecording(into, id, day, group, recording);
}

function writeRecording(into: string, event: string, day: string, group: Group, url: string): void {
  writeYaml(into, `outputs/${day.slice(0, 4)}/recording-${event}.yaml`, {
    title: `Recording of ${groupName(group)}`,
    url,
    authors: [{ name: groupName(group) }],
    kind: 'video',
    published: day,
    language: 'en',
    event,
  });
}

/** A company is a partner when it gave a group something; what, is in the data. */
function writePartners({ into, companies, mend }: Writer, groups: readonly Group[]): void {
  const gifts = new Map<string, Map<string, number>>();
  const give = (company: string, gift: string) => {
    const own = gifts.get(company) ?? new Map<string, number>();
    gifts.set(company, own.set(gift, (own.get(gift) ?? 0) + 1));
  };
  for (const group of groups) {
    for (const company of group.ecosystemMembers ?? [])
      give(company, `Ecosystem member of ${groupName(group)}`);
    for (const { sponsors } of Object.values(group.meetups)) {
      for (const { company, role } of sponsors ?? []) give(company, role);
    }
  }
  for (const [id, own] of gifts) {
    const { name, logoURL, websiteURL } = companies.get(id) ?? { name: id, logoURL: '', websiteURL: '' };
    const benefit = [...own]
      .map(([gift, times]) => (times > 1 ? `${gift} (${times} times)` : gift))
      .join(', ');
    const logo = writeLogo(into, slug(id), logoURL, mend);
    writeYaml(into, `partners/${slug(id)}.yaml`, { name, url: address(websiteURL, mend), logo, benefit });
  }
}

/** Logos that stand in the data themselves; the others are on other sites. */
function writeLogo(into: string, id: string, url: string, mend: boolean): string | undefined {
  const [, ending, base64 = ''] = /^data:image\/(svg|png)[^;]*;base64,(.*)$/.exec(url) ?? [];
  const bytes = Buffer.from(base64, 'base64');
  if (!ending || (mend && ending === 'svg' && !/<svg[^>]*\b(?:viewBox|width)=/.test(bytes.toString())))
    return;
  writeBytes(into, `partners/${id}.${ending}`, bytes);
  return `./${id}.${ending}`;
}
