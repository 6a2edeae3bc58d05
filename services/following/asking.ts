/** One request at a time for each host: without cookies, without referrer, never following a redirect by itself. */
import { type Browser, browser } from 'wxt/browser';
import { LONGEST_WAIT, secondsToWait } from '../../core/follow/retry-after.ts';
import { TurnsByHost } from '../../core/follow/turns-by-host.ts';
import { mayReadSite } from '../settings/permissions.ts';

/** How much one answer may take. */
export interface Limits {
  /** Bytes of one page. */
  bytes: number;
  signal: AbortSignal;
}

/** What is asked for: its kind, for the server, and the media types that are read. */
export interface Asking extends Limits {
  accept: string;
  takes: RegExp;
}

/** An answer: where it sends on to, or its bytes; none where they are of another kind or too many. */
export type Answered =
  | { is: 'redirect'; to: string | null }
  /** The reader has not given the site, or has taken it back meanwhile: nothing was asked. */
  | { is: 'refused' }
  | { is: 'answer'; status: number; type: string; bytes: Uint8Array<ArrayBuffer> | 'other-kind' | 'too-large'; wait: number | null };

const secondsAPage = 10;
// Lost with the worker, and so are the requests that waited for their turn.
const turns = new TurnsByHost();

/** Asks for an address, once more where the server asks for a short while. Rejects where nothing answers, or not in time. */
export function ask(address: string, asking: Asking): Promise<Answered> {
  return turns.take(new URL(address).host, async () => {
    const first = await askOnce(address, asking);
    if (first.is !== 'answer' || first.wait === null || first.wait > LONGEST_WAIT) return first;
    await pause(first.wait, asking.signal);
    return askOnce(address, asking);
  });
}

async function askOnce(address: string, asking: Asking): Promise<Answered> {
  // Looked up at the last moment: it may have waited for its turn. Without the site the browser would ask all the same, and hide the answer.
  if (!(await mayReadSite(address))) return { is: 'refused' };
  const redirect = watchRedirect(address);
  try {
    const response = await fetch(address, {
      redirect: 'manual',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      headers: { accept: asking.accept },
      signal: AbortSignal.any([asking.signal, AbortSignal.timeout(secondsAPage * 1000)]),
    });
    if (response.type === 'opaqueredirect') return { is: 'redirect', to: await redirect.target };
    const type = response.headers.get('content-type') ?? 'text/html';
    const wait = secondsToWait(response.status, response.headers.get('retry-after'), Date.now());
    return { is: 'answer', status: response.status, type, bytes: await readIfTaken(response, type, asking), wait };
  } finally {
    redirect.forget();
  }
}

async function readIfTaken(response: Response, type: string, { takes, bytes }: Asking) {
  if (takes.test(type)) return (await readBody(response, bytes)) ?? 'too-large';
  await response.body?.cancel();
  return 'other-kind';
}

/**
 * Where a redirect leads is told to no `fetch` that stops at it; the browser's own record of the request tells.
 * So each step is checked before it is taken.
 */
function watchRedirect(address: string): { target: Promise<string | null>; forget: () => void } {
  const asked = new URL(address);
  asked.hash = '';
  let settle: (to: string | null) => void = () => undefined;
  const target = new Promise<string | null>((resolve) => {
    settle = resolve;
  });
  const listener = (details: Browser.webRequest.OnHeadersReceivedDetails): undefined => {
    if (details.url !== asked.href || details.tabId !== -1) return;
    settle(details.responseHeaders?.find(({ name }) => name.toLowerCase() === 'location')?.value ?? null);
  };
  browser.webRequest.onHeadersReceived.addListener(listener, { urls: [`${asked.origin}/*`], types: ['xmlhttprequest', 'other'] }, [
    'responseHeaders',
  ]);
  return {
    target: Promise.race([target, new Promise<null>((resolve) => setTimeout(() => resolve(null), secondsAPage * 1000))]),
    forget: () => browser.webRequest.onHeadersReceived.removeListener(listener),
  };
}

function pause(seconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((settle, fail) => {
    const timer = setTimeout(settle, seconds * 1000);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      fail(signal.reason);
    });
  });
}

/** The bytes of an answer; null where they are more than `most`: what is too large is not read to its end. */
async function readBody(response: Response, most: number): Promise<Uint8Array<ArrayBuffer> | null> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    bytes += part.value.length;
    if (bytes > most) {
      await reader?.cancel();
      return null;
    }
    parts.push(part.value);
  }
  return new Uint8Array(await new Blob(parts as BlobPart[]).arrayBuffer());
}
