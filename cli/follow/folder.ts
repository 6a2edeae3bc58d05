import { readFile, realpath } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { capturedPage, isBefore, readCapture } from '../../core/follow/archives.ts';
import { refuseAddress } from '../../core/follow/public-address.ts';
import { foldAddress, sameAddress } from '../../core/follow/same-address.ts';
import { statusFailure } from '../../core/follow/status-failure.ts';
import { CallersFault } from '../explain-fault.ts';
import type { Fetched, Limits, PageSource } from './page-source.ts';

/** What the index says of one address. */
interface Entry {
  file?: string;
  status?: number;
  redirect?: string;
  /** When the page was saved: then it is told to be a capture of that time. */
  time?: string;
}

const MOST_REDIRECTS = 10;

/**
 * A folder of saved pages instead of the network: `index.json` in it maps addresses to file names,
 * `{ "https://…": "page.html" }`, or to `{ file, status, redirect, time }`. Addresses match without scheme, "www.", final
 * slash, fragment and tracking parameters. Throws a `CallersFault` where the index can't be used, or the error of a file that is not there.
 */
export async function openFolder(folder: string): Promise<PageSource> {
  const root = await realpath(folder);
  const entries = readIndex(await readFile(join(root, 'index.json'), 'utf8'));
  const fetch: PageSource['fetch'] = (address, limits) => fetchFrom(root, entries, address, limits);
  return {
    fetch,
    fetchCapture: (address, before, limits) => fetchCaptureFrom(entries, address, before, (held) => fetch(held, limits)),
    close: async () => undefined,
  };
}

/** An entry for a capture's own address, as the Wayback Machine writes them, stands for the archive's answer; the latest before that day. */
async function fetchCaptureFrom(
  entries: ReadonlyMap<string, Entry>,
  address: string,
  before: string | null,
  fetch: (held: string) => Promise<Fetched>,
): Promise<Fetched> {
  const captures = [...entries.keys()].flatMap((held) => {
    const page = capturedPage(held);
    const capture = readCapture(held);
    return page && capture && sameAddress(page, address) && isBefore(capture, before) ? [capture] : [];
  });
  const [capture] = captures.sort((a, b) => (a.time < b.time ? 1 : -1));
  if (!capture) return { ok: false, why: 'no-capture' };
  const fetched = await fetch(capture.url);
  return fetched.ok ? { ...fetched, url: address, redirects: [], capture } : fetched;
}

function readIndex(text: string): Map<string, Entry> {
  let index: unknown;
  try {
    index = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    throw new CallersFault('index.json of the folder is not JSON');
  }
  if (typeof index !== 'object' || index === null || Array.isArray(index))
    throw new CallersFault('index.json of the folder is not an object of addresses: { "https://…": "page.html" }');
  const entries = new Map<string, Entry>();
  for (const [address, value] of Object.entries(index)) {
    const entry = readEntry(value);
    const key = foldAddress(address);
    if (!key) throw new CallersFault(`index.json of the folder names no web address: ${address.slice(0, 200)}`);
    if (!entry) throw new CallersFault(`index.json of the folder names no file for ${address.slice(0, 200)}`);
    if (!entries.has(key)) entries.set(key, entry);
    entries.set(address, entry);
  }
  return entries;
}

function readEntry(value: unknown): Entry | null {
  if (typeof value === 'string') return /^https?:\/\//i.test(value) ? { redirect: value } : { file: value };
  if (typeof value !== 'object' || value === null) return null;
  const { file, status, redirect, time } = value as Record<string, unknown>;
  const entry: Entry = {
    ...(typeof file === 'string' ? { file } : {}),
    ...(typeof status === 'number' ? { status } : {}),
    ...(typeof redirect === 'string' ? { redirect } : {}),
    ...(typeof time === 'string' ? { time } : {}),
  };
  return entry.file || entry.redirect || entry.status ? entry : null;
}

async function fetchFrom(root: string, entries: Map<string, Entry>, address: string, limits: Limits): Promise<Fetched> {
  const redirects: string[] = [];
  let at = address;
  let entry = entryOf(entries, at);
  while (entry?.redirect && redirects.length < MOST_REDIRECTS) {
    if (!URL.canParse(entry.redirect, at)) return { ok: false, why: 'bad-address' };
    at = new URL(entry.redirect, at).href;
    const refusal = refuseAddress(at);
    if (refusal) return { ok: false, why: refusal };
    redirects.push(at);
    entry = entryOf(entries, at);
  }
  if (entry?.redirect) return { ok: false, why: 'redirects' };
  if (!entry) return { ok: false, why: 'not-in-folder' };
  const failure = statusFailure(entry.status ?? 200);
  const content = entry.file ? await readInside(root, entry.file) : new Uint8Array();
  if (failure)
    return { ok: false, why: failure, ...(content instanceof Uint8Array && content.length > 0 ? { body: { url: at, content } } : {}) };
  if (typeof content === 'string') return { ok: false, why: content };
  if (content.length > limits.bytes) return { ok: false, why: 'too-large' };
  return { ok: true, url: at, redirects, content, ...(entry.time ? { capture: { url: at, time: entry.time } } : {}) };
}

function entryOf(entries: Map<string, Entry>, address: string): Entry | null {
  return entries.get(address) ?? entries.get(foldAddress(address) ?? '') ?? null;
}

/** A file's bytes; a name that leads out of the folder, through a link too, is refused. */
async function readInside(root: string, file: string): Promise<Uint8Array | 'outside-folder' | 'not-in-folder'> {
  if (!isInside(root, resolve(root, file))) return 'outside-folder';
  try {
    const path = await realpath(resolve(root, file));
    if (!isInside(root, path)) return 'outside-folder';
    const bytes = await readFile(path);
    return path.endsWith('.gz') ? gunzipSync(bytes, { maxOutputLength: 64 * 1024 * 1024 }) : bytes;
  } catch {
    // The index names a file that is not there or can't be read: for the walk that is the same as no entry.
    return 'not-in-folder';
  }
}

function isInside(root: string, path: string): boolean {
  const way = relative(root, path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && resolve(root, way) === path;
}
