import { describe } from 'vitest';
import { describeJudgement } from '../browser/judged.ts';
import { browserOnSite, noBrowser } from './browser-on-site.ts';

const { address } = browserOnSite();
const pages = ['/', '/chapters/', '/chapters/nagoya/', '/events/2026-10-summit/', '/newsletter/2026-11/'];

describe.skipIf(noBrowser)('on a phone', () => describeJudgement(pages, address));
