import { oneLine } from '../../lib/lines-without-spaces.ts';
import { ogWords } from '../../strings/link-image-words.ts';
import { strings } from '../../strings/site-words.ts';
import type { EventCard, OgCard } from './card.ts';

/** The alternative text of a card: what stands on it, in a sentence or two of the reader's language. */
export const altOf = (card: OgCard, locale: string) => says(card, locale).trim();

function says(card: OgCard, locale: string): string {
  const { alt } = ogWords(locale);
  const title = oneLine(card.title.text);
  const community = card.community.name.text;
  switch (card.kind) {
    case 'event':
      return alt.event(
        card.says ? `${card.says.text}: ${title}` : title,
        whenOf(card, locale),
        card.place.text,
      );
    case 'chapter':
      return alt.chapter(title, card.tagline?.text ?? '');
    case 'output':
      return alt.output(title, card.label.text, card.by?.text ?? '');
    case 'newsletter':
      return alt.newsletter(title, `${card.year}${card.unit ? card.month + card.unit : ''}`);
    case 'person':
      return alt.person(title, card.role?.text ?? '');
    case 'campaign':
      return alt.campaign(title, card.days.text);
    case 'topic':
      return alt.topic(title);
    case 'home':
      return alt.home(title, community);
    case 'weekly':
      return alt.weekly(card.days.text, community);
    case 'program':
      return alt.program(title);
    case 'page':
      return alt.page(title, community);
  }
}

function whenOf({ leaf, hours }: EventCard, locale: string): string {
  const day = ogWords(locale).alt.day(leaf.year, leaf.month, leaf.day, leaf.weekday);
  return hours ? `${day}${strings(locale).site.comma}${hours}` : day;
}
