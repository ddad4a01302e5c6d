import type { OgCard } from './card.ts';
import type { Drawing, Faces } from './drawing.ts';
import { mirrored } from './mirrored.ts';
import { drawCampaign } from './templates/campaign.ts';
import { drawChapter } from './templates/chapter.ts';
import { drawEvent } from './templates/event.ts';
import { drawHome } from './templates/home.ts';
import { drawNewsletter } from './templates/newsletter.ts';
import { drawOutput } from './templates/output.ts';
import { drawPage } from './templates/page.ts';
import { drawPerson } from './templates/person.ts';
import { drawProgram } from './templates/program.ts';
import { drawTopic } from './templates/topic.ts';
import { drawWeekly } from './templates/weekly.ts';

/** A card as layers: what lies below, pictures, words. */
export function draw(card: OgCard, faces: Faces): Drawing {
  const drawing = drawn(card, faces);
  return card.mirrored ? mirrored(drawing) : drawing;
}

function drawn(card: OgCard, faces: Faces): Drawing {
  switch (card.kind) {
    case 'campaign':
      return drawCampaign(card, faces);
    case 'chapter':
      return drawChapter(card, faces);
    case 'event':
      return drawEvent(card, faces);
    case 'home':
      return drawHome(card, faces);
    case 'newsletter':
      return drawNewsletter(card, faces);
    case 'output':
      return drawOutput(card, faces);
    case 'page':
      return drawPage(card, faces);
    case 'person':
      return drawPerson(card, faces);
    case 'program':
      return drawProgram(card, faces);
    case 'topic':
      return drawTopic(card, faces);
    case 'weekly':
      return drawWeekly(card, faces);
  }
}
