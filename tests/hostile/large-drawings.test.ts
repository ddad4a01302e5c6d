import { Buffer } from 'node:buffer';
import { cpuUsage } from 'node:process';
import { expect, test } from 'vitest';
import { judgePicture } from '../../src/reader/picture-judgement.ts';
import { drawingOf } from './svg-attacks.ts';

const size = 480_000;
const filled = (piece: string) => piece.repeat(Math.floor(size / Buffer.byteLength(piece)));
const style = (css: string) => drawingOf(`<style>${css}</style><g class="a"/>`);
const attribute = (name: string, value: string) => drawingOf(`<rect ${name}="${value}"/>`);
const outermost = (attributes: string) => `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}/>`;

/** Files of half a megabyte whose pieces might be looked at once for each other piece. */
const large: Record<string, string> = {
  rules: style(filled('a{}')),
  'rules that refer': style(filled('a{mask:url(#b)}')),
  selectors: style(`${filled('a,')}a{mask:url(#b)}`),
  'a long name': style(`${filled('a')}*{fill:red}`),
  brackets: style(`a{fill:${filled('(')}`),
  'closed brackets': attribute('fill', filled('()')),
  functions: attribute('fill', filled('rgb(')),
  'quoted addresses': attribute('fill', filled("url('#a')")),
  addresses: attribute('style', filled('fill:url(#a);')),
  declarations: attribute('style', filled('a:b;')),
  comments: attribute('style', filled('/**/')),
  'open comments': attribute('fill', filled('/*')),
  escapes: attribute('fill', filled('\\61 ')),
  quotes: attribute('fill', filled("'")),
  'at-rules': style(filled('@media a{}')),
  'nested at-rules': style(filled('@media a{')),
  braces: style(filled('{')),
  'spaces in an address': attribute('fill', `url(${filled(' ')}#a${' '.repeat(9)}b)`),
  'spaces in a link': drawingOf(`<use href="#a${filled(' ')}b"/>`),
  'spaces in a width': outermost(`width="1${filled(' ')}!" height="1"`),
  'spaces in a view box': outermost(`viewBox="0${filled(' ')}!"`),
  'digits in a width': outermost(`width="${filled('1')}x" height="1"`),
  dashes: attribute('stroke-dasharray', filled('1 ')),
  'a path': attribute('d', filled('M1 1')),
  attributes: drawingOf(`<rect ${Array.from({ length: 40_000 }, (_, at) => `a${at}="1"`).join(' ')}/>`),
  namespaces: drawingOf(
    `<g ${Array.from({ length: 20_000 }, (_, at) => `xmlns:a${at}="urn:${at}"`).join(' ')}/>`,
  ),
  ids: drawingOf(filled('<g id="a"/>')),
  elements: drawingOf(filled('<g/>')),
  depth: drawingOf(filled('<g>')),
  text: drawingOf(`<text>${filled('a&amp;')}</text>`),
  entities: `<!DOCTYPE svg [${filled('<!ENTITY a "http://a">')}]>${drawingOf('')}`,
  'a document type': `<!DOCTYPE svg [${filled('<!')}`,
  'an instruction': `<?xml ${filled('encoding ')}?>${drawingOf('')}`,
  'animation values': drawingOf(
    `<rect><animate attributeName="fill" values="${filled('url(#a);')}"/></rect>`,
  ),
  times: drawingOf(`<rect><set attributeName="x" to="1" begin="${filled('a.end;')}"/></rect>`),
  classes: drawingOf(`<style>.a{mask:url(#b)}</style><g class="${filled('a ')}"/>`),
  'an embedded picture': drawingOf(`<image href="data:image/png;base64,${filled('A')}"/>`),
};

test.each(Object.entries(large))('half a megabyte of %s is judged at once', (_what, svg) => {
  // What this process worked, not what others kept it from.
  const began = cpuUsage();
  judgePicture(Buffer.from(svg), 'a.svg');
  expect(cpuUsage(began).user / 1000).toBeLessThan(2000);
});
