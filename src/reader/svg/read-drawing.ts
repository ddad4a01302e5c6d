import { cleanTree } from './clean-svg.ts';
import { checkCost } from './svg-cost.ts';
import { Refused } from './svg-refused.ts';
import { sizeOf } from './svg-size.ts';
import { parseXml } from './svg-tree.ts';
import { svgNamespace } from './svg-vocabulary.ts';
import { writeSvg } from './write-svg.ts';

/** An SVG that may be published: `svg` is rewritten and contains only what is rendered. Sizes in CSS pixels. */
export interface Drawing {
  svg: string;
  width: number;
  height: number;
}

/**
 * Parses the bytes of an SVG file (https://www.w3.org/TR/SVG2/). Scripts, external references and content that would
 * take a browser too long are refused; data of authors and editors is removed.
 */
export function readDrawing(bytes: Uint8Array): Drawing | Pick<Refused, 'code' | 'details'> {
  try {
    const root = parseXml(bytes);
    if (root.local !== 'svg') throw new Refused('image-kind');
    if (root.uri === '') throw new Refused('image-without-namespace');
    if (root.uri !== svgNamespace) throw new Refused('image-kind');
    const tree = cleanTree(root);
    const { attributes } = root;
    const size = sizeOf((name) => attributes.find(({ uri, local }) => uri === '' && local === name)?.value);
    checkCost(tree, size);
    return { svg: writeSvg(tree, size), width: size.width, height: size.height };
  } catch (error) {
    if (error instanceof Refused) return { code: error.code, details: error.details };
    throw error;
  }
}
