/** Fetched pages, opened in a document of the extension's own that nobody sees: the offscreen document, or a frame in Firefox's background page. */
import { browser } from 'wxt/browser';
import type { OpenedPage } from '../core/follow/open-page.ts';

/** A fetched page to open: its text, where it was found, and the headline that is sought. */
export interface PageToOpen {
  html: string;
  url: string;
  headline: string | null;
}

interface ToParser {
  parser: PageToOpen;
}

type FromParser = { ok: true; page: OpenedPage } | { ok: false; error: string };

const parserPage = '/offscreen.html';
const patience = 20;
const pause = 50;

/** Answers, in the parser's own document, every page that the background sends. */
export function answerParser(open: (page: PageToOpen) => OpenedPage): void {
  browser.runtime.onMessage.addListener((message: unknown, sender): Promise<FromParser> | undefined => {
    if (sender.id !== browser.runtime.id || sender.tab || !isToParser(message)) return undefined;
    return Promise.resolve(openOrSayWhy(open, message.parser));
  });
}

/** What the page is and says; null where it could not be read. */
export async function openFetched(page: PageToOpen): Promise<OpenedPage | null> {
  await layParser();
  const reply = await askParser<FromParser>({ parser: page } satisfies ToParser);
  if (!reply.ok) console.warn(`${page.url} could not be read: ${reply.error}`);
  return reply.ok ? reply.page : null;
}

function isToParser(message: unknown): message is ToParser {
  return typeof message === 'object' && message !== null && 'parser' in message;
}

// A surprise on one fetched page must not end the walk.
function openOrSayWhy(open: (page: PageToOpen) => OpenedPage, page: PageToOpen): FromParser {
  try {
    return { ok: true, page: open(page) };
  } catch (error) {
    return { ok: false, error: String(error) };
  }
}

/** Sends to the parser's document and returns what it answers. It loads after it was made; until it listens nobody answers. */
export async function askParser<Reply>(message: object): Promise<Reply | { ok: false; error: string }> {
  let last: unknown;
  for (let times = 0; times < patience; times += 1) {
    try {
      const reply = (await browser.runtime.sendMessage(message)) as Reply | undefined;
      if (reply) return reply;
    } catch (error) {
      last = error;
    }
    await new Promise((settle) => setTimeout(settle, pause));
  }
  return { ok: false, error: `The parser did not answer: ${last}` };
}

/** Makes the hidden document, where it is not there yet. */
export async function layParser(): Promise<void> {
  if (import.meta.env.BROWSER === 'firefox') return layFrame();
  if (await browser.offscreen.hasDocument()) return;
  await browser.offscreen.createDocument({
    url: parserPage,
    reasons: ['DOM_PARSER', 'BLOBS'],
    justification: 'Reads the originals that an article names, to compare them with it, and packs the notes to back them up.',
  });
}

function layFrame(): void {
  if (document.querySelector(`iframe[src="${parserPage}"]`)) return;
  const frame = document.createElement('iframe');
  frame.src = parserPage;
  document.body.append(frame);
}
