import type { OgCard } from './card.ts';
import { mirrored } from './mirror-layout.ts';
import type { Drawing, FontFaces } from './satori-node.ts';
import { drawCampaign } from './templates/campaign-card.ts';
import { drawChapter } from './templates/chapter-card.ts';
import { drawEvent } from './templates/event-card.ts';
import { drawHome } from './templates/home-card.ts';
import { drawNewsletter } from './templates/newsletter-card.ts';
import { drawOutput } from './templates/output-card.ts';
import { drawPage } from './templates/page-card.ts';
import { drawPerson } from './templates/person-card.ts';
import { drawProgram } from './templates/program-card.ts';
import { drawTopic } from './templates/topic-card.ts';
import { drawWeekly } from './templates/weekly-card.ts';

/** A card as layers: background, pictures, text. */
export function draw(card: OgCard, faces: FontFaces): Drawing {
  const drawing = drawn(card, faces);
  return card.mirrored ? mirrored(drawing) : drawing;
}

function drawn(card: OgCard, faces: FontFaces): Drawing {
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
