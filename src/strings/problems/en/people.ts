import type { ProblemWords } from '../codes.ts';
import type { people as japanese } from '../ja/people.ts';
import { mean } from './mean.ts';

/** Problems of what would be told of people, in English. */
export const people: Record<keyof typeof japanese, ProblemWords> = {
  'personal-address': ({ value }) => ({
    message: `There is an e-mail address (${value}).`,
    fix: "Personal contacts are not published. Declare a role address in community.yaml under contacts and write [ask us](contact:name). If it is nobody's own, say so on the line before: # kairan: not-personal — why (in Markdown <!-- kairan: … -->).",
  }),
  'phone-number': ({ value }) => ({
    message: `This looks like a phone number (${value}).`,
    fix: "Personal contacts are not published. Delete it. If it is nobody's own, say so on the line before: # kairan: not-personal — why (in Markdown <!-- kairan: … -->).",
  }),
  'unnamed-member': ({ value }) => ({
    message: `This is the name of a member who did not agree to be named (${value}).`,
    fix: 'Delete it, or write "a member". If they agree, write it under consent in their file in people/. If somebody or something else is meant, say so on the line before: # kairan: not-a-member — why (in Markdown <!-- kairan: … -->).',
  }),
  'guest-is-member': ({ value, id }) => ({
    message: `"${value}" is the member of people/${id}.yaml, who did not agree to be named here.`,
    fix: `Write ${id} in place of the name; where they may not be named, "a member" is shown. If it is somebody else of that name, say so on the line before: # kairan: not-a-member — why`,
  }),
  'link-to-unlisted': ({ value }) => ({
    message: `"${value}" leads to the page of a member who did not agree to be listed.`,
    fix: 'There is no such page. Delete the link.',
  }),
  'silence-without-reason': ({ value }) => ({
    message: `"kairan: ${value}" gives no reason.`,
    fix: `Say why it is no problem: kairan: ${value} — the number of a conference service`,
  }),
  'silence-unknown': ({ value, allowed, suggestion }) => ({
    message: `There is no "kairan: ${value}".${mean(suggestion)}`,
    fix: `Write one of these, or delete it: ${allowed}`,
  }),
  'silence-unused': ({ value }) => ({
    message: `There is nothing on this line or the next that "kairan: ${value}" would silence.`,
    fix: 'Delete it. It stands on the line of the problem, or right before it.',
  }),
};
