import { bodyLinks } from '../../reader/body-links.ts';
import type { Position } from '../../reader/problem.ts';
import { atText, componentsIn, type IssueRule, type IssueText, placeOf } from './issue-rule.ts';

interface Shown {
  alt: string;
  /** Its caption. */
  caption: string;
  src: string;
  at: Position;
}

/** Every image has a text alternative: mail programs do not load images until asked. */
export const described: IssueRule = function* ({ texts }) {
  for (const text of texts) {
    for (const { alt, src, at } of picturesIn(text)) {
      if (alt.trim() === '') yield atText(text, at, 'issue-alt-missing', { value: src });
    }
  }
};

/** Text alternatives that say nothing, such as a file name. */
export const wellDescribed: IssueRule = function* ({ texts }) {
  for (const text of texts) {
    for (const picture of picturesIn(text)) {
      if (isWeak(picture)) yield atText(text, picture.at, 'issue-alt-weak', { value: picture.alt });
    }
  }
};

const kindAlone = /^(?:image|picture|photo|figure|logo|icon|画像|写真|図|絵|イラスト|ロゴ)\s*\d*$/i;
const fileName =
  /\.(?:png|jpe?g|webp|svg|gif|heic)$|^(?:IMG|DSC|PXL|Screenshot|スクリーンショット)[\s_-]?\d/i;

function isWeak({ alt, caption, src }: Shown): boolean {
  const said = alt.normalize('NFKC').trim();
  if (said === '') return false;
  const stem = /([^/]*?)(?:\.\w+)?$/.exec(src)?.[1] ?? '';
  return kindAlone.test(said) || fileName.test(said) || said === stem || said === caption.trim();
}

function* picturesIn({ blocks }: IssueText): Generator<Shown> {
  for (const { alt, src, ...at } of bodyLinks(blocks).images) yield { alt, caption: '', src, at };
  for (const block of componentsIn(blocks)) {
    if (block.name !== 'Figure') continue;
    const { alt = '', caption = '', src = '' } = block.props;
    yield { alt, caption, src, at: placeOf(block) };
  }
}
