import { describe, expect, test } from 'vitest';
import { playerOf, playerOrigins } from '../../src/formats/pages/recording-player.ts';
import { headersFile, pagePolicy } from '../../src/formats/site-files/security-headers.ts';
import { madeCommunity } from './made-community.ts';

const youtube = 'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ';
const vimeo = 'https://player.vimeo.com/video/76979871';

describe('a recording that can be played in the page', () => {
  test.each([
    ['https://www.youtube.com/watch?v=dQw4w9WgXcQ', youtube],
    ['https://www.youtube.com/watch?list=PL123&v=dQw4w9WgXcQ&t=90s', `${youtube}?start=90`],
    ['https://m.youtube.com/watch?v=dQw4w9WgXcQ&t=1h2m3s', `${youtube}?start=3723`],
    ['https://youtube.com/live/dQw4w9WgXcQ?si=abc&t=15', `${youtube}?start=15`],
    ['https://youtu.be/dQw4w9WgXcQ?t=2m', `${youtube}?start=120`],
    ['https://youtu.be/dQw4w9WgXcQ?t=soon', youtube],
    ['https://www.youtube.com/embed/dQw4w9WgXcQ?start=7', `${youtube}?start=7`],
    ['https://www.youtube.com/shorts/dQw4w9WgXcQ', youtube],
    ['https://vimeo.com/76979871', `${vimeo}?dnt=1`],
    ['https://vimeo.com/76979871/0123abcdef#t=90s', `${vimeo}?h=0123abcdef&dnt=1#t=90s`],
    ['https://player.vimeo.com/video/76979871?h=0123abcdef', `${vimeo}?h=0123abcdef&dnt=1`],
    ['https://vimeo.com/channels/staffpicks/76979871', `${vimeo}?dnt=1`],
  ])('%s', (address, src) => {
    expect(playerOf(address)?.src).toBe(src);
  });

  test.each([
    'https://video.example/watch?v=dQw4w9WgXcQ',
    'https://youtube.com.evil.example/watch?v=dQw4w9WgXcQ',
    'https://evil.example/https://youtu.be/dQw4w9WgXcQ',
    'https://user@youtu.be/dQw4w9WgXcQ',
    'https://youtu.be:8443/dQw4w9WgXcQ',
    'javascript:youtu.be/dQw4w9WgXcQ',
    'https://www.youtube.com/@tomoshibi',
    'https://www.youtube.com/playlist?list=PL123',
    'https://www.youtube.com/watch?v=short',
    'https://www.youtube.com/watch?v=dQw4w9WgXcQ"onload=',
    'https://vimeo.com/tomoshibi',
    'https://vimeo.com/76979871/../../evil',
    'https://constructor/76979871',
    'not an address',
  ])('not %s', (address) => {
    expect(playerOf(address)).toBeUndefined();
  });
});

describe('the policy', () => {
  const { events } = madeCommunity(
    {
      chapters: { here: { name: '松江' } },
      events: {
        talks: {
          title: '会',
          chapters: ['here'],
          starts: '2026-10-24',
          sessions: [
            { title: 'あ', video: 'https://youtu.be/dQw4w9WgXcQ' },
            { title: 'い', video: 'https://video.example/1' },
            { title: 'う' },
          ],
        },
        told: { title: '会', chapters: ['here'], starts: '2026-10-25', recaps: ['film'] },
        quiet: { title: '会', chapters: ['here'], starts: '2026-10-26' },
      },
      outputs: {
        film: {
          ...{ title: '記録', url: 'https://vimeo.com/76979871', kind: 'video', published: '2026-10-27' },
          authors: [{ name: '客' }],
        },
      },
    },
    '2026-11-21',
  );
  const originsOf = (id: string) => playerOrigins(events.filter((event) => event.id === id));

  test('names the players of the recordings that a page offers, and no others', () => {
    expect(originsOf('talks')).toEqual(['https://www.youtube-nocookie.com']);
    expect(originsOf('told')).toEqual(['https://player.vimeo.com']);
    expect(pagePolicy(originsOf('talks'))).toContain('; frame-src https://www.youtube-nocookie.com');
  });

  test('allows no frame on any other page', () => {
    expect(pagePolicy(originsOf('quiet'))).toBe(pagePolicy());
    expect(pagePolicy()).toMatch(/^default-src 'none'/);
    expect(pagePolicy()).not.toContain('frame-src');
  });

  test('allows as a header what any page allows', () => {
    expect(headersFile('/', playerOrigins(events))).toContain(
      'frame-src https://player.vimeo.com https://www.youtube-nocookie.com; frame-ancestors',
    );
    expect(headersFile('/', [])).not.toContain('frame-src');
  });
});
