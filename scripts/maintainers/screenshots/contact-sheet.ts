import type { ScreenshotWords } from '../../../src/strings/screenshot-words.ts';
import type { Shot } from './shot.ts';

/** A page with thumbnails of all screenshots in the gallery, one row per page, linked to the files. */
export function contactSheet(shots: readonly Shot[], { sheet: words, language }: ScreenshotWords): string {
  const rows = [...Map.groupBy(shots, ({ route, role }) => `${route} ${role}`).values()];
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words.title}</title>
<style>${css}</style>
</head>
<body>
<h1>${words.title}</h1>
<p>${words.lead(rows.length, shots.length)}</p>
${rows.map((row) => rowOf(row, words)).join('\n')}
</body>
</html>
`;
}

function rowOf(shots: readonly Shot[], words: ScreenshotWords['sheet']): string {
  const [first] = shots;
  if (!first) return '';
  const role = first.role === 'only' ? '' : ` <small>${words[first.role]}</small>`;
  const figures = shots.map((shot) => {
    const name = `${shot.locale} ${words[shot.device]} ${words[shot.scheme]}`;
    return `<figure class="${shot.device}"><figcaption>${name}</figcaption><a href="${shot.file}"><img src="${shot.file}" alt="${first.route}: ${name}" loading="lazy"></a></figure>`;
  });
  return `<section><h2>${first.route}${role}</h2><div class="row">${figures.join('')}</div></section>`;
}

const css = `
body { margin: 1.5rem; background: #77736b; color: #fff; font: 1rem/1.5 system-ui, sans-serif; }
a { color: inherit; }
h2 { margin: 2rem 0 0.5rem; font-size: 1rem; }
small { font-weight: normal; }
.row { display: flex; gap: 1rem; align-items: flex-start; overflow-x: auto; }
figure { flex: none; margin: 0; }
figcaption { font-size: 0.8rem; }
figure a { display: block; max-height: 44rem; overflow: hidden; }
img { display: block; }
.phone img { width: 195px; }
.desktop img { width: 480px; }
`;
