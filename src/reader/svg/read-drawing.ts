import { cleanTree } from './clean-svg.ts';
import { checkCost } from './svg-cost.ts';
import { Refused } from './svg-refused.ts';
import { sizeOf } from './svg-size.ts';
import { parseXml } from './svg-tree.ts';
import { svgNamespace } from './svg-vocabulary.ts';
import { writeSvg } from './write-svg.ts';

/** A drawing that may be published: `svg` is written anew, and holds nothing but what is drawn. Sizes in CSS pixels. */
export interface Drawing {
  svg: string;
  width: number;
  height: number;
}

/**
 * Reads the bytes of an SVG file (https://www.w3.org/TR/SVG2/). What could run or ask another place for something is refused, and so
 * is what would keep a browser at work for too long; what only the author and the program need is left out.
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
