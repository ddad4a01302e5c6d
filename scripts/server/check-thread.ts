import { parentPort } from 'node:worker_threads';
import { readContent } from '../../src/reader/read-content.ts';
import { readWithStore } from '../../src/reader/read-with-store.ts';
import { checkAll } from '../../src/site/check-everything.ts';

let hasRead = false;

// Each message is a content folder, answered by all its Problems. What earlier commands found out about files is taken over once.
parentPort?.on('message', (folder: string) => {
  const content = hasRead ? readContent(folder) : readWithStore(folder);
  hasRead = true;
  parentPort?.postMessage(checkAll(content));
});
