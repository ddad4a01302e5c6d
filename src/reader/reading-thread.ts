import { workerData } from 'node:worker_threads';
import type { ZodType } from 'zod';
import { type CollectionName, collections } from '../collections/register.ts';
import { visitFields } from '../collections/visit-fields.ts';
import { parseMarkdown, renderHtml } from '../lib/markdown.ts';
import type { Block } from './body-blocks.ts';
import { parseBody } from './parse-body.ts';
import { type FileRead, type FileRequest, readFile } from './read-file.ts';
import { type Answer, type Task, type ThreadSetup, threadStates } from './time-budget.ts';

const { state, port } = workerData as ThreadSetup;
const configure = (next: number) => {
  Atomics.store(state, 0, next);
  Atomics.notify(state, 0);
};

port.on('message', (task: Task) => {
  port.postMessage(respond(task));
  configure(threadStates.waiting);
});
configure(threadStates.waiting);

function respond({ bytes, request }: Task): Answer {
  try {
    const definition = collections[request.collection as CollectionName];
    const read = readFile(bytes, {
      ...request,
      definition: definition as unknown as FileRequest['definition'],
    });
    if (read.problems.length === 0) render(read, definition.schema);
    return { read };
  } catch (error) {
    return { failure: String(error) };
  }
}

/** Renders everything that pages will render of a file, so that an accepted file does not take too long there. */
function render({ entry, translation }: FileRead, schema: ZodType): void {
  for (const { source, mdx } of [...(entry?.bodies ?? []), ...(translation ? [translation] : [])])
    for (const block of parseBody(source, mdx).blocks) renderBlock(block);
  visitFields(schema, entry?.data, ({ kind, value }) => {
    if (kind.kind !== 'markdown') return;
    const texts = typeof value === 'string' ? [value] : Object.values(value as Record<string, string>);
    for (const text of texts) renderHtml(parseMarkdown(text).children, as);
  });
}

const as = { link: String, image: String };

function renderBlock(block: Block): void {
  if (block.type === 'markdown') renderHtml(block.nodes, as);
  else for (const child of block.children) renderBlock(child);
}
