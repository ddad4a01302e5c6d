import type { Event } from '../../community/record-types.ts';

/** A recording that can be played inside a page. */
export interface Player {
  /** The name of the video service. */
  name: string;
  /** The address of the player. */
  src: string;
  /** Its origin, which the page's Content-Security-Policy must allow. */
  origin: string;
}

type PlayerReader = (url: URL) => Player | undefined;

const players: Readonly<Record<string, PlayerReader>> = {
  'youtube.com': youtube,
  'youtube-nocookie.com': youtube,
  'youtu.be': youtube,
  'vimeo.com': vimeo,
  'player.vimeo.com': vimeo,
};

/** The player for the address of a recording on YouTube or Vimeo; undefined for any other address. */
export function playerOf(address: string): Player | undefined {
  const url = URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol) || url.port !== '' || url.username !== '') return undefined;
  const host = url.hostname.replace(/^(?:www|m)\./, '');
  return Object.hasOwn(players, host) ? players[host]?.(url) : undefined;
}

/** The origins of all players on the pages of these events, sorted, for the Content-Security-Policy. */
export function playerOrigins(events: readonly Event[]): string[] {
  const origins = events
    .flatMap(recordings)
    .flatMap((address) => (address && playerOf(address)?.origin) || []);
  return [...new Set(origins)].sort();
}

const recordings = ({ sessions, recaps, outputs }: Event) => [
  ...sessions.map(({ video }) => video),
  ...[...recaps, ...outputs].map(({ type, url }) => (type === 'video' ? url : undefined)),
];

/**
 * Reads `watch?v=…`, `live/…`, `shorts/…`, `embed/…` and `youtu.be/…`, with `t` or `start` in seconds or as `1h2m3s`.
 */
function youtube({ hostname, pathname, searchParams }: URL): Player | undefined {
  const [first = '', second = ''] = pathname.split('/').slice(1);
  const id =
    hostname === 'youtu.be'
      ? first
      : first === 'watch'
        ? searchParams.get('v')
        : ['live', 'shorts', 'embed'].includes(first)
          ? second
          : undefined;
  if (!id || !/^[\w-]{11}$/.test(id)) return undefined;
  const start = secondsOf(searchParams.get('t') ?? searchParams.get('start') ?? '');
  const origin = 'https://www.youtube-nocookie.com';
  return { name: 'YouTube', origin, src: `${origin}/embed/${id}${start > 0 ? `?start=${start}` : ''}` };
}

/**
 * Reads `vimeo.com/123…`, also within a channel or an album; an unlisted one has its hash behind the number or as `h`.
 */
function vimeo({ pathname, searchParams, hash }: URL): Player | undefined {
  const found =
    /^\/(?:[a-z]+\/[\w-]+\/videos?\/|channels\/[\w-]+\/|video\/)?(\d{6,12})(?:\/([\da-f]{8,12}))?\/?$/.exec(
      pathname,
    );
  if (!found?.[1]) return undefined;
  const asked = searchParams.get('h') ?? '';
  const key = found[2] ?? (/^[\da-f]{8,12}$/.test(asked) ? asked : undefined);
  const start = secondsOf(/^#t=(\w+)$/.exec(hash)?.[1] ?? '');
  const origin = 'https://player.vimeo.com';
  const query = key ? `?h=${key}&dnt=1` : '?dnt=1';
  return {
    name: 'Vimeo',
    origin,
    src: `${origin}/video/${found[1]}${query}${start > 0 ? `#t=${start}s` : ''}`,
  };
}

/** `90`, `90s`, `1h2m3s` in seconds; 0 for anything else. */
function secondsOf(text: string): number {
  const found = /^(?:(\d{1,2})h)?(?:(\d{1,3})m)?(?:(\d{1,6})s?)?$/.exec(text);
  const [, hours = '0', minutes = '0', seconds = '0'] = found ?? [];
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}
