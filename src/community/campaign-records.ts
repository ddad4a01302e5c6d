import { collections } from '../collections/register.ts';
import { personOrName, winners } from './bylines.ts';
import { given } from './chapter-records.ts';
import { bodyOf, type Linking, words } from './linking-context.ts';
import type { Campaign, LinkedInCampaign } from './record-types.ts';
import { shownFields } from './shown-fields.ts';

type CampaignEntry = Linking['entries']['campaigns'][number];

/** Creates campaigns; their outputs are linked later. */
export function makeCampaigns(linking: Linking): void {
  for (const entry of linking.entries.campaigns)
    linking.campaigns.set(entry.id, makeCampaign(entry, linking));
}

const linkedInCampaign: Record<LinkedInCampaign, true> = { kind: true, slots: true, results: true };

function makeCampaign(entry: CampaignEntry, linking: Linking): Campaign {
  const { id, data } = entry;
  const path = `/campaigns/${id}/`;
  const fields = shownFields(collections.campaigns.schema, data, linkedInCampaign, linking);
  const { title, summary } = fields;
  return {
    kind: 'campaigns',
    id,
    path,
    aliases: [],
    ...fields,
    type: data.kind,
    phase: linking.today < data.starts ? 'before' : linking.today > data.ends ? 'over' : 'open',
    slots: [],
    results: [],
    outputs: [],
    body: bodyOf(entry, linking),
    card: { path, kind: 'campaigns', id, title, day: data.starts, chapters: [], ...given({ summary }) },
  };
}

/** By first day, latest first, then by id. */
export function latestCampaignFirst(a: Campaign, b: Campaign): number {
  if (a.starts !== b.starts) return a.starts < b.starts ? 1 : -1;
  return a.id < b.id ? -1 : 1;
}

/** Links slots and results, once outputs exist. */
export function linkCampaigns(linking: Linking): void {
  const authors = new Map(linking.entries.outputs.map(({ id, data }) => [id, data.authors]));
  for (const { id, data } of linking.entries.campaigns) {
    const campaign = linking.campaigns.get(id);
    if (!campaign) continue;
    const outputOf = (name: string | undefined) =>
      name === undefined ? undefined : linking.outputs.get(name);
    campaign.slots = (data.slots ?? [])
      .map((slot) => ({
        date: slot.date,
        ...given({ by: personOrName(slot, linking), title: slot.title, output: outputOf(slot.output) }),
      }))
      .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
    campaign.results = (data.results ?? []).map((result) => ({
      award: words(result.award, linking),
      winners: winners(
        result.person === undefined ? authors.get(result.output ?? '') : [result.person],
        linking,
      ),
      ...given({ output: outputOf(result.output) }),
    }));
  }
}
