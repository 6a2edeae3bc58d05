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
  const reply = await askParser({ parser: page });
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

/** The parser's document loads after it was made; until it listens nobody answers. */
async function askParser(message: ToParser): Promise<FromParser> {
  let last: unknown;
  for (let times = 0; times < patience; times += 1) {
    try {
      const reply = (await browser.runtime.sendMessage(message)) as FromParser | undefined;
      if (reply) return reply;
    } catch (error) {
      last = error;
    }
    await new Promise((settle) => setTimeout(settle, pause));
  }
  return { ok: false, error: `The parser did not answer: ${last}` };
}

async function layParser(): Promise<void> {
  if (import.meta.env.BROWSER === 'firefox') return layFrame();
  if (await browser.offscreen.hasDocument()) return;
  await browser.offscreen.createDocument({
    url: parserPage,
    reasons: ['DOM_PARSER'],
    justification: 'Reads the originals that an article names, to compare them with it.',
  });
}

function layFrame(): void {
  if (document.querySelector(`iframe[src="${parserPage}"]`)) return;
  const frame = document.createElement('iframe');
  frame.src = parserPage;
  document.body.append(frame);
}
