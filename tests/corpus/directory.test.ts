import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { weightOf } from '../../scripts/maintainers/bench/pages/page-weight.ts';
import { corpusSite } from './sites.ts';
import { describeWith } from './sources.ts';

describeWith('coderdojo-japan', () => {
  test.each(['chapters/', 'chapters/list/', 'chapters/map/'])(
    'the directory of 339 dojos at /%s weighs 60 kB at most, pictures apart',
    (page) => {
      const { output } = corpusSite('coderdojo');
      const items = readFileSync(path.join(output, page, 'index.html'), 'utf8').match(/ data-is="/g);
      expect(items).toHaveLength(339);
      const { html, css, js } = weightOf(output, page);
      expect(html + css + js).toBeLessThanOrEqual(60_000);
      expect(html + css + js).toBeGreaterThan(15_000);
    },
    600_000,
  );
});

describeWith('cloud-native-nordics', () => {
  test('the map of the Nordics leads to every group that says where it is, and lists the one that does not', () => {
    const { output } = corpusSite('cloud-native-nordics');
    const html = readFileSync(path.join(output, 'chapters/map/index.html'), 'utf8');
    const items = [...html.matchAll(/<li id="chapter-[^"]+" data-at="(pin-\d+)"/g)].map(([, pin]) => pin);
    const pins = [...html.matchAll(/<a href="#chapter-[^"]+" data-at="(pin-\d+)"/g)].map(([, pin]) => pin);
    expect(items).toHaveLength(12);
    expect(new Set(items)).toEqual(new Set(pins));
    expect(html.match(/ data-is="/g)).toHaveLength(13);
  }, 600_000);
});
