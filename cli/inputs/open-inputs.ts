import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { createGunzip } from 'node:zlib';
import { CallersFault, explainFault } from '../explain-fault.ts';
import type { Options } from '../options.ts';
import { plainText } from '../plain-text.ts';
import type { Item } from './item.ts';
import { readNdjson } from './ndjson.ts';
import { listPages, readSavedPage } from './pages.ts';

/** What is to be read, in order, and how many bytes that is, where they can be counted beforehand. */
export interface Inputs {
  items: AsyncGenerator<Item>;
  bytes: number | null;
  /** The inputs that were no use, or not to their end, and why, in words; whole once the items are. */
  faults: string[];
}

type Count = (bytes: number) => void;

/** Whether an input is a crawl (many pages) by its name or because it is a folder; a lone page is not. Throws where there is no such file. */
export async function holdsManyPages(input: string, options: Options): Promise<boolean> {
  if (input === '-') return options.stdin !== 'html';
  return isWarc(input) || isNdjson(input) || (await stat(atCaller(input))).isDirectory();
}

/** The items of all inputs, one input after the other. `count` hears the bytes as they are read. Throws where an input is not there. */
export async function openInputs(options: Options, count: Count): Promise<Inputs> {
  const sizes = await Promise.all(options.inputs.map(sizeOf));
  const bytes = sizes.includes(null) ? null : sizes.reduce<number>((sum, size) => sum + (size ?? 0), 0);
  const faults: string[] = [];
  return { items: readAll(options, count, faults), bytes, faults };
}

/** An input that can't be read costs the others nothing: it is an item with its error, and a fault. */
async function* readAll(options: Options, count: Count, faults: string[]): AsyncGenerator<Item> {
  for (const input of options.inputs) {
    try {
      yield* readInput(input, options, count);
    } catch (error) {
      const why = explainFault(error);
      if (why === null) throw error;
      faults.push(`${input === '-' ? 'Standard input' : plainText(input, 1000)}: ${why}`);
      yield { id: input, error: why };
    }
  }
}

async function* readInput(input: string, options: Options, count: Count): AsyncGenerator<Item> {
  const path = atCaller(input);
  if (input === '-') yield* readStandardInput(options, count);
  else if (isWarc(input)) yield* readCrawl(counted(createReadStream(path), count));
  else if (isNdjson(input)) yield* readNdjson(openLines(path, count));
  else if ((await stat(path)).isDirectory()) yield* readFolder(path, input, count);
  else yield orThrow(await readCounted(path, input, options.url, count));
}

async function* readStandardInput(options: Options, count: Count): AsyncGenerator<Item> {
  const chunks = counted(process.stdin, count);
  if (options.stdin === 'ndjson') yield* readNdjson(chunks);
  else if (options.stdin === 'warc') yield* readCrawl(chunks);
  else {
    const parts: Uint8Array[] = [];
    for await (const chunk of chunks) parts.push(chunk);
    yield { id: '-', page: { url: options.url, fallbackUrl: 'https://unknown.invalid/', content: Buffer.concat(parts) } };
  }
}

async function* readFolder(folder: string, name: string, count: Count): AsyncGenerator<Item> {
  const pages = await listPages(folder);
  if (pages.length === 0) throw new CallersFault('The folder holds no saved page (.html, .htm or .xhtml)');
  for (const path of pages) {
    const id = `${name.replace(/\/+$/, '')}/${relative(folder, path).replaceAll('\\', '/')}`;
    yield await readCounted(path, id, null, count);
  }
}

/** A page that was named itself is an input, one of a folder is not. */
function orThrow(item: Item): Item {
  if ('error' in item) throw new CallersFault(item.error);
  return item;
}

async function readCounted(path: string, id: string, url: string | null, count: Count): Promise<Item> {
  const item = await readSavedPage(path, id, url);
  count(await fileSize(path));
  return item;
}

function openLines(path: string, count: Count): AsyncIterable<Uint8Array> {
  const file = createReadStream(path);
  file.on('data', (chunk) => count(chunk.length));
  if (!path.endsWith('.gz')) return file;
  const text = createGunzip();
  file.on('error', (error) => text.destroy(error));
  return file.pipe(text);
}

async function* counted(chunks: AsyncIterable<Uint8Array>, count: Count): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    count(chunk.length);
    yield chunk;
  }
}

async function sizeOf(input: string): Promise<number | null> {
  if (input === '-') return null;
  const path = atCaller(input);
  if (!(await stat(path)).isDirectory()) return fileSize(path);
  await readdir(path);
  const sizes = await Promise.all((await listPages(path)).map(fileSize));
  return sizes.reduce((sum, size) => sum + size, 0);
}

async function fileSize(path: string): Promise<number> {
  return (await stat(path)).size;
}

/** npm runs the command in the project's folder; a person's relative path starts where the person is. */
export function atCaller(path: string): string {
  return resolve(process.env['npm_lifecycle_event'] === 'read' ? (process.env['INIT_CWD'] ?? '.') : '.', path);
}

function isWarc(path: string): boolean {
  return /\.warc(?:\.gz)?$/i.test(path);
}

function isNdjson(path: string): boolean {
  return /\.(?:ndjson|jsonl)(?:\.gz)?$/i.test(path);
}

/** The pages of a WARC; what reads one is loaded where there is one. */
async function* readCrawl(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Item> {
  yield* (await import('./warc.ts')).readWarc(chunks);
}
