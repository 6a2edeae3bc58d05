/** Pages that are read or opened in a document of the extension's own that nobody sees: the offscreen document, or a frame in Firefox's background page. */
import { browser } from 'wxt/browser';
import type { OpenedPage } from '../../core/follow/open-page.ts';
import type { TakenPage } from '../../core/page/take.ts';
import type { PageRead } from '../messages.ts';

/** A fetched page to open: its text, where it was found, and the headline that is sought. */
export interface PageToOpen {
  html: string;
  url: string;
  headline: string | null;
  /** Read as an article whatever it looks like: the reader asked for it. */
  insist?: boolean;
}

/** A page taken down in its tab, and its address there. */
export interface PageOfTab {
  page: TakenPage;
  url: string;
}

/** What the parser's document does, by name: what it is given and what it makes of it. */
export interface ParserWork {
  /** Reads a page of a tab; with `insist`, as an article whatever it looks like. */
  read: (page: PageOfTab & { insist: boolean }) => PageRead;
  /** Opens a page of a tab for following. */
  openTaken: (page: PageOfTab) => Promise<OpenedPage>;
  /** Opens a fetched page for following. */
  openFetched: (page: PageToOpen) => Promise<OpenedPage>;
}

type Task = keyof ParserWork;
type Given<T extends Task> = Parameters<ParserWork[T]>[0];
type Made<T extends Task> = Awaited<ReturnType<ParserWork[T]>>;

interface ToParser<T extends Task = Task> {
  parser: { task: T; given: Given<T> };
}

/** What comes back from the parser: what it made, or the words of an error that nobody expected. */
export type FromParser<Result> = { ok: true; made: Result } | { ok: false; error: string };

const parserPage = '/offscreen.html';
const patience = 400;
const pause = 50;

/** Answers, in the parser's own document, every page that the background sends. */
export function answerParser(work: ParserWork): void {
  browser.runtime.onMessage.addListener((message: unknown, sender): Promise<FromParser<unknown>> | undefined => {
    if (sender.id !== browser.runtime.id || sender.tab || !isToParser(message)) return undefined;
    return doOrSayWhy(work, message.parser);
  });
}

/** Has the parser do its work on a page, and returns what it made. */
export const askParser = <T extends Task>(task: T, given: Given<T>): Promise<FromParser<Made<T>>> =>
  askHidden({ parser: { task, given } } satisfies ToParser<T>);

/** What a fetched page is and says; null where it could not be read. */
export async function openFetched(page: PageToOpen): Promise<OpenedPage | null> {
  const reply = await askParser('openFetched', page);
  if (!reply.ok) console.warn(`${page.url} could not be read: ${reply.error}`);
  return reply.ok ? reply.made : null;
}

function isToParser(message: unknown): message is ToParser {
  return typeof message === 'object' && message !== null && 'parser' in message;
}

// A surprise on one page must end nothing but its own reading.
async function doOrSayWhy<T extends Task>(work: ParserWork, { task, given }: ToParser<T>['parser']): Promise<FromParser<Made<T>>> {
  try {
    const make = work[task] as (given: Given<T>) => Made<T> | Promise<Made<T>>;
    return { ok: true, made: await make(given) };
  } catch (error) {
    return { ok: false, error: String(error) };
  }
}

/** Sends to the hidden document, laying it where it isn't there, and returns what it answers; until it listens nobody answers. */
export async function askHidden<Result>(message: object): Promise<FromParser<Result>> {
  let last: unknown;
  for (let times = 0; times < patience; times += 1) {
    try {
      await layHidden();
      const reply = (await browser.runtime.sendMessage(message)) as FromParser<Result> | undefined;
      if (reply) return reply;
    } catch (error) {
      // It was laid by someone else meanwhile, or closed before it heard.
      last = error;
    }
    await new Promise((settle) => setTimeout(settle, pause));
  }
  return { ok: false, error: `The hidden document did not answer: ${last}` };
}

async function layHidden(): Promise<void> {
  if (import.meta.env.BROWSER === 'firefox') return layFrame();
  if (await browser.offscreen.hasDocument()) return;
  await browser.offscreen.createDocument({
    url: parserPage,
    reasons: ['DOM_PARSER', 'BLOBS'],
    justification: 'Reads articles and the originals that they name, to compare them, and packs the notes to back them up.',
  });
}

function layFrame(): void {
  if (document.querySelector(`iframe[src="${parserPage}"]`)) return;
  const frame = document.createElement('iframe');
  frame.src = parserPage;
  document.body.append(frame);
}
