import { benchFeeds } from './scripts/bench/feeds.ts';

console.log(await benchFeeds([Number(process.argv[2])]));
