import { parse } from 'tldts';
import { type Folded, folded } from './folded-text.ts';
import type { Contact } from './found-contact.ts';

// Top-level domains reserved for examples (RFC 2606): they are not in the Public Suffix List, but people write them as
// if they were real.
const reserved = /\.(?:example|test|invalid)$/i;

const local = String.raw`(?:"[^"\s@]{1,64}"|[\w.+'-]{1,64})`;
const name = String.raw`(?:[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]{0,61}[\p{L}\p{M}\p{N}])?)`;
// A suffix is in one script, so that in `example.comまで` the address ends before まで.
const suffix = String.raw`(?:xn--[a-z0-9-]{2,59}|[a-z]{2,63}|[^\P{L}a-z]{2,12})`;
const latin = '(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)';
const dot = String.raw`(?:\.|\s*[([{<]\s*(?:dot|\.|ドット|どっと)\s*[)\]}>]\s*|\s+dot\s+|\s*(?:ドット|どっと)\s*)`;
// Spellings used instead of @: `(at)`, `[@]`, `あっと`.
const bracketed = String.raw`\s*[([{<]\s*(?:at|@|アット(?:マーク)?|あっと(?:まーく)?)\s*[)\]}>]\s*`;
const spoken = String.raw`\s*(?:アット(?:マーク)?|あっと(?:まーく)?)\s*`;

/** One way to write an e-mail address, with an extra check that a match must pass. */
interface Form {
  pattern: RegExp;
  holds?(text: string, match: RegExpExecArray): boolean;
}

const forms: Form[] = [
  { pattern: new RegExp(`${local}@(?:${name}\\.)+${suffix}`, 'giu'), holds: isEmailAddress },
  // A local part in any script only counts before an internationalised domain: `用户@例子.广告`.
  { pattern: new RegExp(`[\\p{L}\\p{M}\\p{N}._-]+@(?:${name}\\.)+${suffix}`, 'giu'), holds: isInternational },
  { pattern: new RegExp(String.raw`${local}@\[(?:\d{1,3}\.){3}\d{1,3}\]`, 'giu') },
  { pattern: new RegExp(`${local}(?:${bracketed}|${spoken})(?:${latin}${dot})+${latin}`, 'giu') },
  {
    pattern: new RegExp(
      String.raw`${local}\s+at\s+(?:${latin}\s*(?:[([{<]\s*dot\s*[)\]}>]|\bdot\b)\s*)+${latin}`,
      'giu',
    ),
  },
  {
    pattern: new RegExp(
      String.raw`${local}\s+@\s*(?:${latin}\.)+${latin}|${local}@\s+(?:${latin}\.)+${latin}`,
      'giu',
    ),
    holds: mentionsMail,
  },
  {
    pattern: new RegExp(String.raw`[\w.+-]+[★☆●■◆◎○△▲▽▼#$%&*](?:${latin}\.)+${latin}`, 'giu'),
    holds: explainsAtSign,
  },
];

/** The e-mail addresses in a text, in order, also when written as `name (at) example.com` and the like. */
export function emailAddresses(written: string, normalised: Folded = folded(written)): Contact[] {
  const { text, at } = normalised;
  if (!/[@★☆●■◆◎○△▲▽▼]|あっと|アット|\bat\b/i.test(text)) return [];
  const taken: [number, number][] = [];
  const found: Contact[] = [];
  for (const { pattern, holds } of forms) {
    for (const match of text.matchAll(pattern)) {
      const [from, to] = trimmed(match);
      if (taken.some(([start, end]) => from < end && start < to)) continue;
      if (!isDomain(match[0]) || holds?.(text, match) === false) continue;
      taken.push([from, to]);
      found.push({ kind: 'address', value: written.slice(at(from), at(to)), offset: at(from) });
    }
  }
  return found.sort((a, b) => a.offset - b.offset);
}

// A dot or bracket before an address belongs to the sentence, not to the address.
function trimmed(match: RegExpExecArray): [from: number, to: number] {
  const lead = /^[.'_-]*/.exec(match[0])?.[0].length ?? 0;
  return [match.index + lead, match.index + match[0].trimEnd().length];
}

/** Whether the part after @ can be a real domain; it is not in `logo@2x.png` or `LT@Shibuya.rb`. */
function isDomain(address: string): boolean {
  if (address.endsWith(']')) return true;
  const domain = address
    .replace(new RegExp(dot, 'giu'), '.')
    .replace(
      /^.*(?:[@★☆●■◆◎○△▲▽▼#$%&*]|アット(?:マーク)?|あっと(?:まーく)?|[([{<]\s*at\s*[)\]}>]|\s+at\s)/isu,
      '',
    )
    .replace(/[\s)\]}>]+/g, '');
  // `icon@2x.app`: the naming scheme of high-resolution pictures.
  if (/^\d+x\./i.test(domain)) return false;
  return (
    reserved.test(domain) ||
    parse(domain, { validateHostname: false }).isIcann === true ||
    isUnknownScript(domain)
  );
}

// New top-level domains in other scripts (例え.テスト) appear faster than the Public Suffix List of a release, so unknown
// ones are accepted.
const isUnknownScript = (domain: string) => /[^\p{ASCII}]/u.test(domain.slice(domain.lastIndexOf('.')));

/** Excludes Fediverse handles (`@user@server`) and addresses of repositories or machines (`git@host:path`, `ssh://…`). */
function isEmailAddress(text: string, match: RegExpExecArray): boolean {
  const before = text.slice(0, match.index);
  const after = text.slice(match.index + match[0].length);
  if (/@$|@[\w.-]*$/.test(before) && !/\s$/.test(before)) return false;
  if (/(?:^|\s)(?:ssh|scp|sftp|rsync)\s(?:-\S+\s)*$/.test(before)) return false;
  if (/[a-z][a-z0-9+.-]*:\/\/[^\s/]*$/i.test(before)) return false;
  const path = /^:([\w.~/-]+)/.exec(after)?.[1] ?? '';
  return !(path !== '' && (/[/~]|\.git$/.test(path) || /^git@/i.test(match[0])));
}

function isInternational(text: string, match: RegExpExecArray): boolean {
  const [, domain = ''] = match[0].split('@');
  return /[^\p{ASCII}]/u.test(domain) && text[match.index - 1] !== '@';
}

const mail = /mail|メール|連絡|宛|contact|address|アドレス|write to/i;

function mentionsMail(text: string, { index, 0: found }: RegExpExecArray): boolean {
  return mail.test(text.slice(Math.max(0, index - 40), index + found.length + 20));
}

// "★を@に", "replace # with @": the text explains how to restore the @.
function explainsAtSign(text: string, { index, 0: found }: RegExpExecArray): boolean {
  const around = `${text.slice(Math.max(0, index - 60), index)} ${text.slice(index + found.length, index + found.length + 60)}`;
  return /[@]|アットマーク|あっとまーく|\bat sign\b/i.test(around);
}
