import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Reading } from '../../core/model.ts';
import { hop, reprintReading } from '../../core/reading.test-support.ts';
import { letBrowserSpeak } from '../browser.test-support.ts';
import { countKept } from '../database/traces.ts';
import { listNotes } from '../notes/notes.ts';
import { savePage } from '../notes/save-page.ts';
import { readTab } from './tab-readings.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));
vi.mock('@wxt-dev/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

/** A load of a page: where it stands, whom it names as the origin, and its text. */
interface Load {
  url: string;
  origin: string;
  text: string;
}

const url = reprintReading().page.url;
/** A text of as many words as it takes to be known again. */
const gates = (are: string) =>
  `The gates are ${are}, and the people who have walked past them for thirty-one years see no reason to ask anybody why.`;
const first: Load = { url, origin: 'The Saltmarsh Review', text: gates('kept') };
/** What stands in the tab. */
let load = first;
/** What the tab turns to once its page has been read. */
let next: Load | null = null;
let incognito = false;

function readingOf({ url, origin }: Load): Reading {
  const [, here] = reprintReading().chain;
  if (!here) throw new Error('A reprint has two hops');
  return reprintReading({ page: { ...reprintReading().page, url }, chain: [hop(origin, { role: 'origin' }), here] });
}

/** The hidden document, as far as it is asked here: a page's markup says which load it is. */
function answer({ parser: { task, given } }: { parser: { task: string; given: { page: { markup: string[] } } } }) {
  const of = JSON.parse(given.page.markup.join('')) as Load;
  const reading = readingOf(of);
  if (task === 'openTaken') return { ok: true, made: { reading, text: { paragraphs: [of.text] }, wall: null, elsewhere: null } };
  if (next) load = next;
  return { ok: true, made: { reading, textHash: `body of ${of.text}`.slice(0, 16) } };
}

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('indexedDB', new IDBFactory());
  letBrowserSpeak();
  [load, next, incognito] = [first, null, false];
  const inTab = async ({ files, func }: { files?: string[]; func?: () => unknown }) => {
    if (files || !func) return [{ result: null }];
    if (String(func).includes('getEntriesByType')) return [{ result: { now: load.url, opened: load.url } }];
    const page = { markup: [JSON.stringify(load)], mediaType: 'text/html', quirks: false };
    return [{ result: { ok: true, page, url: load.url } }];
  };
  Object.assign(fakeBrowser, { scripting: { executeScript: inTab }, offscreen: { hasDocument: async () => true } });
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({ version: '1.0.0' }) });
  Object.assign(fakeBrowser.action, { setIcon: async () => undefined, setTitle: async () => undefined });
  vi.spyOn(fakeBrowser.tabs, 'get').mockImplementation((async () => ({ id: 7, url: load.url, incognito })) as never);
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation((async (message: never) => answer(message)) as never);
});

const read = () => readTab(7, { insist: false, unasked: false });
const save = (id: string) => savePage(7, { id, remark: '', tags: [], again: false });

test('a page that loads anew while it is read is kept beside its note with its own text, and once', async () => {
  await save('n-1');
  load = { ...first, origin: 'Harbour Post' };
  next = { ...load, text: gates('shut') };
  await read();
  load = { ...first, origin: 'Harbour Post' };
  next = null;
  await read();
  const [note] = await listNotes();
  expect(note?.laterReadings.map(({ reading }) => reading.chain[0]?.publisher.name)).toEqual(['Harbour Post']);
  expect(note?.laterReadings[0]?.textHash).toBe(note?.textHash);
});

test('a tab that moves on while its page is saved leaves the note without the text of another page', async () => {
  next = { url: 'https://other.test/elsewhere', origin: 'Elsewhere Times', text: 'Something else.' };
  await save('n-1');
  const [note] = await listNotes();
  expect(note).toMatchObject({ finalUrl: url, openedUrl: url, text: null });
});

test('what is saved is what the page says where its text is taken, though another reading of it was kept before', async () => {
  await read();
  load = { ...first, origin: 'Harbour Post', text: gates('shut') };
  await save('n-1');
  const [note] = await listNotes();
  expect([note?.reading.chain[0]?.publisher.name, note?.text]).toEqual(['Harbour Post', gates('shut')]);
});

test('of what is read in a private window nothing is kept, but a note that the reader saves', async () => {
  incognito = true;
  expect(await read()).toMatchObject({ state: 'read', current: true });
  expect(await countKept()).toMatchObject({ readings: 0, notes: 0 });
  await save('n-1');
  load = { ...first, origin: 'Harbour Post' };
  await read();
  expect(await countKept()).toMatchObject({ readings: 0, notes: 1 });
  expect((await listNotes())[0]?.laterReadings).toEqual([]);
});
