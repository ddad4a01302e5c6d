import type { Chapter, Community } from '../../community/record-types.ts';
import { recordsById } from '../../community/records-by-id.ts';
import type { NewsContext } from './choose-news.ts';
import { chooseSpotlight } from './choose-spotlight.ts';
import { openCampaigns } from './draft-campaigns.ts';
import { newChapters } from './draft-chapters.ts';
import { coming, happened } from './draft-meetings.ts';
import { numbers } from './draft-numbers.ts';
import { newOutputs } from './draft-outputs.ts';
import { reached, thanks, welcome } from './draft-people.ts';
import { periodOf } from './draft-period.ts';
import type { Draft, Section } from './draft-types.ts';
import type { History } from './issue-history.ts';
import { letterIdeas } from './letter-ideas.ts';

/**
 * What an issue can list that no other issue has listed, and that its own draft has not offered before. `history`
 * names the issue, and `community` includes drafts; `spotlight` overrides the chapter whose turn it is. Pure.
 *
 * No list has an id that the same list of another issue has, except for events in the month of the issue. People are
 * thanked again in every issue, for events that no issue has listed before.
 */
export function draftIssue(community: Community, history: History, spotlight?: Chapter): Draft {
  const period = periodOf(community, history, history.here.month);
  const context = { history, period };
  const past = happened(community, context);
  const sections: Section[] = [
    newChapters(community, context),
    coming(community, context),
    past,
    openCampaigns(community, context),
    newOutputs(community, context),
    welcome(community, context),
    ...community.programs.map((program) => reached(program, community, context)),
    numbers(community, context),
    thanks(listedHere(past, community, context), community, context),
  ];
  const choice = isIntroduced(history) ? undefined : chooseSpotlight(community, history, spotlight);
  return {
    period,
    sections: sections.filter(({ offers, reminders }) => offers.length + reminders.length > 0),
    ideas: letterIdeas(community, period, past),
    ...(choice ? { spotlight: choice } : {}),
  };
}

/** Whether the issue introduces a chapter, or its editor has removed the one that was offered. */
export const isIntroduced = ({ here }: History) =>
  here.spotlights.size > 0 || here.listed.has('Spotlight') || here.offered?.has('Spotlight') === true;

function listedHere({ offers }: Section, community: Community, { history }: NewsContext) {
  const listed = history.here.listed.get('Happened') ?? [];
  return recordsById(community, 'events', [...listed, ...offers.map(({ id }) => id)]);
}
