/** "Where does this come from?" on a link: its page is read without being opened, and laid before the window's side panel. */
import type { Unreached } from '../../core/follow/reasons.ts';
import { usualBudget } from '../../core/follow/walk.ts';
import { openPanel, renewInPanel, showInPanel } from '../browser/panel.ts';
import { keepOpened } from '../database/opened-pages.ts';
import type { TabReading } from '../messages.ts';
import { askForSites, siteOf } from '../settings/permissions.ts';
import { openFetched } from '../tabs/parser.ts';
import { fetchOriginal, refuseFetch } from './originals.ts';

/** What is being read for a panel: who asks for it meanwhile waits for the same. */
const begun = new Map<string, Promise<void>>();

/** Reads the page that a link leads to. Must be called straight from the reader's click: both the panel and the permission need it. */
export async function readLink(url: string, windowId: number): Promise<void> {
  const site = siteOf(url);
  // Neither waits for the other: the click counts for what is asked at once.
  const opening = openPanel(windowId);
  const asking = site ? askForSites([site]).catch(() => false) : Promise.resolve(false);
  await readOnce(windowId, url, async () => {
    await Promise.all([opening, showInPanel(windowId, { url, known: { state: 'reading' } })]);
    await asking;
    return read(url, false);
  });
}

/** Reads the page that a link leads to, with the sites that were given, into the window's panel; with `insist`, as an article whatever it looks like. */
export function showLink(windowId: number, url: string, insist = false): Promise<void> {
  return readOnce(windowId, url, () => read(url, insist));
}

function readOnce(windowId: number, url: string, read: () => Promise<TabReading>): Promise<void> {
  const key = `${windowId} ${url}`;
  const work = begun.get(key) ?? show(windowId, url, read).finally(() => begun.delete(key));
  begun.set(key, work);
  return work;
}

async function show(windowId: number, url: string, read: () => Promise<TabReading>): Promise<void> {
  await renewInPanel(windowId, { url, known: await read() });
}

async function read(url: string, insist: boolean): Promise<TabReading> {
  const refusal = await refuseFetch(url);
  if (refusal) return failed(refusal);
  const signal = AbortSignal.timeout(usualBudget.seconds * 1000);
  const fetched = await fetchOriginal(url, { bytes: usualBudget.bytes, signal });
  if (!fetched.ok) return failed(fetched.why);
  const page = await openFetched({ html: fetched.html, url: fetched.url, headline: null, insist });
  if (!page) return failed('unreadable');
  const { url: ended, redirects } = fetched;
  await keepOpened('fetch', url, { page, url: ended, redirects }, Date.now());
  return { state: 'read', reading: page.reading, readAt: new Date().toISOString(), current: true };
}

const failed = (why: Unreached): TabReading => ({ state: 'unreached', why });
