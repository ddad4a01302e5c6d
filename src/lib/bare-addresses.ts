import type { Link, Parents, Root } from 'mdast';
import type { Data, Processor } from 'unified';
import { SKIP, visit } from 'unist-util-visit';

// Types of micromark, the tokenizer below remark (https://github.com/micromark/micromark).
type Extension = NonNullable<Data['micromarkExtensions']>[number];
type Construct = Exclude<NonNullable<NonNullable<Extension['text']>[string]>, unknown[]>;
type Tokenizer = Construct['tokenize'];
type Effects = Parameters<Tokenizer>[0];
type State = Parameters<Tokenizer>[1];
type Code = Parameters<State>[0];

/**
 * Characters that end an address in a Japanese, Chinese or Korean sentence. ・ and letters are not among them: they may
 * belong to it.
 */
const ends =
  /[\u2015\u2018-\u201f\u2026\u203b\u2190-\u21ff\u2500-\u2503\u3001-\u3004\u3008-\u3020\u3030\u303d\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff64]/;

/**
 * Remark plugin, used after remark-gfm: a bare address (`https://…`, `www.…`, an e-mail address) also ends at 。、）」 and
 * similar characters, and what follows is parsed as Markdown again. GitHub's rules only know ASCII characters
 * (https://github.github.com/gfm/#autolinks-extension-).
 */
export function bareAddresses(this: Processor): (root: Root) => void {
  const data = this.data();
  data.micromarkExtensions = (data.micromarkExtensions ?? []).map((extension) =>
    ended(extension as Extension),
  );
  return cutLinks;
}

const autolinks: ReadonlySet<string | undefined> = new Set([
  'protocolAutolink',
  'wwwAutolink',
  'emailAutolink',
]);

function ended(extension: Extension): Extension {
  const text = Object.entries(extension.text ?? {}).map(([code, constructs]) => {
    const list = [constructs ?? []].flat();
    return [code, list.map((each) => (autolinks.has(each.name) ? endedConstruct(each) : each))];
  });
  return { ...extension, text: Object.fromEntries(text) };
}

/** Wraps a micromark construct so that it sees the end of the text wherever one of the `ends` characters stands. */
function endedConstruct(
  construct: Construct,
  shared: SharedState = { code: null, left: new WeakSet() },
): Construct {
  const tokenize: Tokenizer = function (effects, ok, nok) {
    const looking = endedEffects(effects, shared);
    const begin = construct.tokenize.call(this, looking, outside(ok, shared), outside(nok, shared));
    return endedState(begin, shared) as State;
  };
  return { ...construct, tokenize };
}

/**
 * State that is shared by one attempt of a wrapped construct: the real character code, which the construct may not have
 * been given.
 */
interface SharedState {
  code: Code;
  /** States that lie outside of the wrapped construct: they are given the real codes. */
  left: WeakSet<State>;
}

function endedEffects(effects: Effects, shared: SharedState): Effects {
  const within =
    (look: Effects['check']): Effects['check'] =>
    (construct, ok, nok) => {
      const looked = endedConstruct(construct as Construct, shared);
      return outside(look(looked, endedState(ok, shared) as State, endedState(nok, shared)), shared);
    };
  return { ...effects, check: within(effects.check), attempt: within(effects.attempt) };
}

function outside(state: State, shared: SharedState): State {
  return () => {
    const next = state(shared.code) as State | undefined;
    if (next) shared.left.add(next);
    return next;
  };
}

function endedState(state: State | undefined, shared: SharedState): State | undefined {
  if (!state || shared.left.has(state)) return state;
  return (code: Code) => {
    shared.code = code;
    return endedState(state(isEnd(code) ? null : code) as State | undefined, shared);
  };
}

const isEnd = (code: Code) => code !== null && code > 0x7f && ends.test(String.fromCharCode(code));

/** remark-gfm also finds bare addresses in text nodes after parsing; those links have no position and are shortened here. */
function cutLinks(root: Root): void {
  visit(root, 'link', (node, index, parent) => {
    const [words] = node.children;
    if (node.position || words?.type !== 'text' || index === undefined || !parent) return undefined;
    const at = words.value.search(ends);
    if (at < 0) return undefined;
    const kept = words.value.slice(0, at).replace(/[!"&'),.:;<>?\]}]+$/, '');
    cut(node, kept, words.value.slice(kept.length), { parent, index });
    return [SKIP, index + 2];
  });
}

function cut(
  node: Link,
  kept: string,
  rest: string,
  { parent, index }: { parent: Parents; index: number },
): void {
  node.url = node.url.slice(0, node.url.length - rest.length);
  node.children = [{ type: 'text', value: kept }];
  (parent.children as Parents['children'][number][]).splice(index + 1, 0, { type: 'text', value: rest });
}
