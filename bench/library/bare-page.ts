import { fileURLToPath } from 'node:url';
import type { BrowserContext } from '@playwright/test';
import { build } from 'vite';
import type { BareNote } from './bare-search.ts';
import type { InventedNote } from './invent-notes.ts';

type Bare = { bare: { add: (notes: BareNote[]) => void; timeQueries: (queries: readonly string[]) => number[] } };

/** The search library alone, in a page of its own that holds the same notes. */
export interface BareSearch {
  /** Milliseconds of each query. */
  timeQueries: (queries: readonly string[]) => Promise<number[]>;
  close: () => Promise<void>;
}

/** Opens the page, with the notes of all batches in its index. */
export async function openBareSearch(context: BrowserContext, batches: Iterable<InventedNote[]>): Promise<BareSearch> {
  const page = await context.newPage();
  await page.addScriptTag({ content: await bundleBareSearch() });
  for (const notes of batches) await page.evaluate((added) => (globalThis as unknown as Bare).bare.add(added), notes.map(bareNote));
  return {
    timeQueries: async (queries) => {
      await page.bringToFront();
      return page.evaluate((asked) => (globalThis as unknown as Bare).bare.timeQueries(asked), queries);
    },
    close: () => page.close(),
  };
}

async function bundleBareSearch(): Promise<string> {
  const entry = fileURLToPath(new URL('./bare-search.ts', import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: true, target: 'chrome124', lib: { entry, formats: ['iife'], name: 'bare', fileName: 'bare' } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error('The search library could not be bundled');
  return output.output[0].code;
}

function bareNote({ kept: { note } }: InventedNote): BareNote {
  const { page, chain, authors, rights } = note.reading;
  return {
    id: note.id,
    title: page.title ?? '',
    outlet: [page.site, ...chain.map(({ publisher }) => publisher)].map(({ name, domain }) => `${name} ${domain ?? ''}`).join(' '),
    author: authors.map(({ name }) => name).join(' '),
    holder: rights.holders.map(({ name }) => name).join(' '),
    tag: note.tags.join(' '),
    remark: note.remark,
    text: note.text ?? '',
  };
}
