import { buildCommunity } from './src/community/build.ts';
import { readContent } from './src/reader/read.ts';
import { eventItem, outputItem } from './src/formats/feed-items.ts';
import { rss } from './src/formats/rss.ts'; import { atom } from './src/formats/atom.ts'; import { feedsOf } from './src/formats/feeds.ts';
const community = buildCommunity(readContent('/tmp/feeds/big').entries, Date.parse('2026-06-15T12:00:00Z'));
const t = (n: string, f: () => unknown) => { const a = performance.now(), c = process.cpuUsage(); f(); const d = process.cpuUsage(c); console.log(n, ((performance.now()-a)/1000).toFixed(2), 'cpu', ((d.user+d.system)/1e6).toFixed(2), Math.round(process.memoryUsage().heapUsed/1e6)); };
for (const locale of ['ja','en']) {
t('items '+locale, () => { for (const e of community.events) eventItem(e, {community, locale}); for (const o of community.outputs) outputItem(o, {community, locale}); });
let fs: any; t('feeds', () => { fs = feedsOf(community, locale) });
t('rss', () => { for (const f of fs) rss(f) }); t('rss again', () => { for (const f of fs) rss(f) });
t('atom', () => { for (const f of fs) atom(f) });
t('atom again + encode', () => { for (const f of fs) Buffer.from(atom(f)) });
}
