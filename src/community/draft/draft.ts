import { recordsById } from '../lookup.ts';
import type { Chapter, Community } from '../types.ts';
import { openCampaigns } from './campaigns.ts';
import { newChapters } from './chapters.ts';
import type { History } from './history.ts';
import { coming, happened } from './meetings.ts';
import type { Desk } from './news.ts';
import { numbers } from './numbers.ts';
import { newOutputs } from './outputs.ts';
import { reached, thanks, welcome } from './people.ts';
import { periodOf } from './period.ts';
import { seedsOf } from './seeds.ts';
import { chooseSpotlight } from './spotlight.ts';
import type { Draft, Section } from './types.ts';

/**
 * What an issue can tell that no other issue has told, and that its own draft has not offered before. `history`
 * says which issue, and `community` is seen with its drafts; `spotlight` is the chapter to introduce, instead of the one
 * whose turn it is. Pure.
 *
 * No list ever has an id that the same list of another issue has, but for the meetings of an issue's own month. People are thanked in every issue anew, for meetings
 * that no issue has told before.
 */
export function draftIssue(community: Community, history: History, spotlight?: Chapter): Draft {
  const period = periodOf(community, history, history.here.month);
  const desk = { history, period };
  const past = happened(community, desk);
  const sections: Section[] = [
    newChapters(community, desk),
    coming(community, desk),
    past,
    openCampaigns(community, desk),
    newOutputs(community, desk),
    welcome(community, desk),
    ...community.programs.map((program) => reached(program, community, desk)),
    numbers(community, desk),
    thanks(toldHere(past, community, desk), community, desk),
  ];
  const choice = isIntroduced(history) ? undefined : chooseSpotlight(community, history, spotlight);
  return {
    period,
    sections: sections.filter(({ offers, reminders }) => offers.length + reminders.length > 0),
    seeds: seedsOf(community, period, past),
    ...(choice ? { spotlight: choice } : {}),
  };
}

/** True when the issue introduces a chapter, or its editor has taken out the one that was offered. */
export const isIntroduced = ({ here }: History) =>
  here.spotlights.size > 0 || here.listed.has('Spotlight') || here.offered?.has('Spotlight') === true;

function toldHere({ offers }: Section, community: Community, { history }: Desk) {
  const listed = history.here.listed.get('Happened') ?? [];
  return recordsById(community, 'events', [...listed, ...offers.map(({ id }) => id)]);
}
