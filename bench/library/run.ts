import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Page } from '@playwright/test';
import { build } from 'vite';
import { chance, inventWords } from '../compare/invent-text.ts';
import type { BareNote } from './bare-search.ts';
import { type Extension, openExtension, putNotes } from './extension-page.ts';
import { type InventedNote, inventNote } from './invent-notes.ts';

// npm run bench:library: what the library costs with many notes beside an empty one, and a search beside the bare search library's.
const { values } = parseArgs({ options: { notes: { type: 'string', default: '20000' }, words: { type: 'string', default: '150' } } });
const many = Number(values.notes);
const words = Number(values.words);
const opensMeasured = 9;
const batch = 500;

type Watched = typeof globalThis & { drawnAt: number | null; preparedAt: number | null; found: number[] };
type Bare = { bare: { add: (notes: BareNote[]) => void; timeQueries: (queries: readonly string[]) => number[] } };

const faults: string[] = [];
const say = (line: string) => process.stdout.write(`${line}\n`);
const median = (times: readonly number[]): number =>
  [...times].sort((one, other) => one - other)[Math.floor(times.length / 2)] ?? Number.NaN;
const megabytes = (bytes: number) => `${Math.round(bytes / 1_000_000)} MB`;

/** Runs in the library before its own script: notes when the list is drawn, when every word can be found, and how long the worker took to find. */
function watchLibrary(): void {
  const page = globalThis as Watched;
  Object.assign(page, { drawnAt: null, preparedAt: null, found: [] });
  const look = () => {
    if (page.drawnAt !== null || !document.querySelector('[data-part=note-row], .entry-list')) return;
    requestAnimationFrame(() => {
      page.drawnAt ??= performance.now();
    });
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
  const post = Worker.prototype.postMessage;
  Worker.prototype.postMessage = function (this: Worker, ...sent: [{ do?: string; id?: number }]) {
    const start = performance.now();
    if (sent[0].do === 'find')
      this.addEventListener('message', ({ data }) => {
        if (data.id === sent[0].id) page.found.push(performance.now() - start);
      });
    if (sent[0].do === 'refresh')
      this.addEventListener('message', ({ data }) => {
        if (data.prepared && data.prepared.done === data.prepared.of) page.preparedAt ??= performance.now();
      });
    Reflect.apply(post, this, sent);
  };
}

async function openLibrary({ context, library }: Extension): Promise<{ page: Page; drawn: number }> {
  const page = await context.newPage();
  await page.addInitScript(watchLibrary);
  await page.goto(library);
  const drawn = await page.waitForFunction(() => (globalThis as Watched).drawnAt);
  return { page, drawn: Number(await drawn.jsonValue()) };
}

const prepared = async (page: Page) =>
  Number(await (await page.waitForFunction(() => (globalThis as Watched).preparedAt, undefined, { timeout: 600_000 })).jsonValue());

async function timeOpens(extension: Extension): Promise<number> {
  const times: number[] = [];
  for (let turn = 0; turn < opensMeasured; turn += 1) {
    const { page, drawn } = await openLibrary(extension);
    times.push(drawn);
    await page.close();
  }
  return median(times);
}

async function fill(page: Page): Promise<void> {
  for (let start = 0; start < many; start += batch) {
    const notes: InventedNote[] = [];
    for (let number = start; number < Math.min(start + batch, many); number += 1) notes.push(inventNote(number, words));
    await putNotes(page, notes);
  }
}

/** Words of headlines, names, beginnings and slips, as readers type them; the same ones every time. */
function inventQueries(): string[] {
  const random = chance(7);
  return Array.from({ length: 40 }, (_, number) => {
    const word = inventWords(1, number + 3)[0] ?? 'w1';
    return (
      [word, `outlet ${Math.floor(random() * 300)}`, `author ${word}`, `topic${Math.floor(random() * 40)} ${word}`, 'republshed'][
        number % 5
      ] ?? word
    );
  });
}

async function timeBareQueries({ context }: Extension, queries: readonly string[]): Promise<number[]> {
  const entry = fileURLToPath(new URL('./bare-search.ts', import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: true, target: 'chrome124', lib: { entry, formats: ['iife'], name: 'bare', fileName: 'bare' } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error('The search library could not be bundled');
  const page = await context.newPage();
  await page.addScriptTag({ content: output.output[0].code });
  for (let start = 0; start < many; start += batch) {
    const notes = Array.from({ length: Math.min(batch, many - start) }, (_, at) => bareNote(start + at));
    await page.evaluate((added) => (globalThis as unknown as Bare).bare.add(added), notes);
  }
  const ask = () => page.evaluate((asked) => (globalThis as unknown as Bare).bare.timeQueries(asked), queries);
  await ask();
  const times = await ask();
  await page.close();
  return times;
}

function bareNote(number: number): BareNote {
  const { note } = inventNote(number, words).kept;
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

/** Types each query and waits for the worker's answer: milliseconds from asking to having it, and to having it drawn. */
async function timeQueries(page: Page, queries: readonly string[]): Promise<{ found: number[]; drawn: number[] }> {
  const drawn: number[] = [];
  const field = page.getByRole('searchbox');
  const once = async (query: string) => {
    const before = await page.evaluate(() => (globalThis as Watched).found.length);
    await field.fill(query);
    await page.waitForFunction((count) => (globalThis as Watched).found.length > count, before);
    drawn.push(
      await page.evaluate(
        () => new Promise<number>((resolve) => requestAnimationFrame(() => resolve((globalThis as Watched).found.at(-1) ?? 0))),
      ),
    );
  };
  for (const query of queries) await once(query);
  await page.evaluate(() => {
    (globalThis as Watched).found = [];
  });
  drawn.length = 0;
  for (const query of queries) await once(query);
  return { found: await page.evaluate(() => (globalThis as Watched).found), drawn };
}

async function memoryOf(page: Page): Promise<{ page: number; worker: number }> {
  const used = () => (performance as unknown as { memory?: { usedJSHeapSize: number } }).memory?.usedJSHeapSize ?? 0;
  const worker = page.workers().find((one) => one.url().includes('search-worker'));
  return { page: await page.evaluate(used), worker: worker ? await worker.evaluate(used) : 0 };
}

const extension = await openExtension();
try {
  const { page: first } = await openLibrary(extension);
  const empty = await timeOpens(extension);
  await fill(first);
  await first.close();
  const making = await openLibrary(extension);
  say(`${many} notes with texts of ${words} words: the index is made in ${((await prepared(making.page)) / 1000).toFixed(1)} s, once`);
  // What was made is being written down.
  await making.page.waitForTimeout(5000);
  await making.page.close();
  const full = await timeOpens(extension);
  say(`opened: ${full.toFixed(0)} ms, empty ${empty.toFixed(0)} ms (× ${(full / empty).toFixed(2)})`);
  if (full > 2 * empty) faults.push('the library opens in more than twice the time of an empty one');
  const { page } = await openLibrary(extension);
  say(`every word can be found ${((await prepared(page)) / 1000).toFixed(1)} s after opening`);
  const queries = inventQueries();
  const ours = await timeQueries(page, queries);
  const used = await memoryOf(page);
  await page.close();
  const bare = await timeBareQueries(extension, queries);
  const [mine, theirs] = [ours.found, bare].map((times) => times.reduce((sum, time) => sum + time, 0) / times.length);
  say(
    `a search: ${mine?.toFixed(1)} ms, the bare library's query ${theirs?.toFixed(1)} ms (× ${((mine ?? 0) / (theirs ?? 1)).toFixed(2)}); means of ${queries.length} queries`,
  );
  if ((mine ?? 0) > 1.5 * (theirs ?? 0)) faults.push("a search costs more than 1.5 times the bare search library's query");
  say(`memory: page ${megabytes(used.page)}, worker ${megabytes(used.worker)}`);
} finally {
  await extension.close();
}
for (const fault of faults) say(`✗ ${fault}`);
process.exitCode = faults.length === 0 ? 0 : 1;
