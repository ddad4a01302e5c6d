import path from 'node:path';
import { builtOnce } from '../built-once.ts';
import { write } from '../sample.ts';
import { buildSite, testNow } from './build-site.ts';
import { statesCommunity } from './states-community.ts';

/** The built site of the community that has a record in every state, made when it is first asked for. */
export function statesSite(): string {
  const inputs = { files: ['tests/e2e/states-community.ts'], words: [testNow] };
  const { folder } = builtOnce('states', inputs, (place) => {
    write(path.join(place, 'content'), statesCommunity);
    buildSite(path.join(place, 'content'), path.join(place, 'dist'));
  });
  return path.join(folder, 'dist');
}
