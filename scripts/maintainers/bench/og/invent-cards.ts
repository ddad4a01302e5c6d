import { appendFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { openCommunity } from '../../../../src/community/open-community.ts';
import type { OgCard } from '../../../../src/formats/link-images/card.ts';
import { publishedImages } from '../../../../src/formats/link-images/page-images.ts';
import { readContent } from '../../../../src/reader/read-content.ts';
import { writeCommunity } from '../invent-content.ts';

/** Writes a generated community with mascots; the pages of one with 40 chapters have some 500 images of all kinds. */
export function writeContent(folder: string, chapters = 40): void {
  writeCommunity(folder, {
    chapters,
    eventsPerChapter: 8,
    outputs: Math.ceil(chapters * 2.5),
    people: Math.ceil(chapters * 0.75),
  });
  const place = path.join(folder, 'chapters');
  for (const [index, file] of readdirSync(place).sort().entries()) {
    writeFileSync(path.join(place, `${index}.svg`), mascot(index));
    appendFileSync(path.join(place, file), `mascot: ./${index}.svg\n`);
  }
}

const mascot = (index: number) => {
  const hue = (index * 47) % 360;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 200">
<circle cx="100" cy="104" r="92" fill="hsl(${hue},60%,80%)"/>
<path d="M40 150Q30 60 100 40T164 150Q100 190 40 150Z" fill="hsl(${hue},70%,45%)" stroke="#222" stroke-width="6"/>
<ellipse cx="100" cy="130" rx="40" ry="34" fill="#fff8e8"/>
<circle cx="78" cy="88" r="9" fill="#222"/><circle cx="124" cy="88" r="9" fill="#222"/>
<path d="M90 100h22l-11 14z" fill="#f5a623" stroke="#222" stroke-width="3"/>
<path d="M60 ${20 + (index % 20)}q40 -30 80 0" fill="none" stroke="hsl(${(hue + 180) % 360},70%,50%)" stroke-width="8"/>
</svg>`;
};

/** The first 500 cards of a content folder, sorted by kind. */
export function cardsOf(folder: string): OgCard[] {
  const { entries } = readContent(folder);
  const community = openCommunity(entries, Date.parse('2026-06-15T12:00:00Z'));
  return publishedImages({ community, locale: 'ja' })
    .slice(0, 500)
    .map(({ card }) => card());
}
