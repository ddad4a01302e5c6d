import { parentPort } from 'node:worker_threads';
import { readContent } from '../../src/reader/read-content.ts';
import { checkAll } from '../../src/site/check-everything.ts';

// Each message is a content folder, answered by all its Problems. Files are read once, and again when they change.
parentPort?.on('message', (folder: string) => {
  parentPort?.postMessage(checkAll(readContent(folder)));
});
