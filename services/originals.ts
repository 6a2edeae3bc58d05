/** Fetches the originals that chains name: without cookies or referrer, redirect by redirect, never into a private network. */
import sniffEncoding from 'html-encoding-sniffer';
import { type Browser, browser } from 'wxt/browser';
import { refuseAddress } from '../core/follow/public-address.ts';
import type { Unreached } from '../core/follow/reasons.ts';
import { statusFailure } from '../core/follow/status-failure.ts';
import { mayReadSite } from './permissions.ts';

export interface Limits {
  /** Bytes of one page. */
  bytes: number;
  signal: AbortSignal;
}

/** A fetched page's text and where it was found in the end, or why there is none; `body` is the page that stood there instead. */
export type FetchedOriginal =
  | { ok: true; html: string; url: string; redirects: string[] }
  | { ok: false; why: Unreached; body?: { html: string; url: string } };

const mostRedirects = 10;
const secondsAPage = 10;
const longestWait = 8;
const headers = { accept: 'text/html,application/xhtml+xml;q=0.9' };

/** Why an address may not be asked for: what it is, or that the reader has not given its site. Null where it may. */
export async function refuseFetch(address: string): Promise<Unreached | null> {
  return refuseAddress(address) ?? ((await mayReadSite(address)) ? null : 'no-permission');
}

/** Fetches a page by its address. What is refused, not there or too slow is an answer, not an error. */
export async function fetchOriginal(address: string, limits: Limits): Promise<FetchedOriginal> {
  const redirects: string[] = [];
  let at = address;
  for (;;) {
    const refusal = await refuseFetch(at);
    if (refusal) return { ok: false, why: refusal };
    const answer = await askPolitely(at, limits);
    if (!('to' in answer)) return answer.ok ? { ...answer, redirects } : answer;
    if (redirects.length >= mostRedirects) return { ok: false, why: 'redirects' };
    if (!URL.canParse(answer.to, at)) return { ok: false, why: 'bad-address' };
    at = new URL(answer.to, at).href;
    redirects.push(at);
  }
}

type Answer = { to: string } | { ok: true; html: string; url: string } | Extract<FetchedOriginal, { ok: false }>;

/** One request; a second where the server asks for a short while (RFC 9110, 10.2.3). */
async function askPolitely(address: string, limits: Limits): Promise<Answer> {
  try {
    const first = await ask(address, limits);
    if (!('wait' in first)) return first;
    await pause(first.wait, limits.signal);
    const second = await ask(address, limits);
    return 'wait' in second ? { ok: false, why: 'server-failure' } : second;
  } catch (error) {
    const { name } = error as Error;
    return { ok: false, why: name === 'AbortError' || name === 'TimeoutError' ? 'too-slow' : 'no-connection' };
  }
}

async function ask(address: string, limits: Limits): Promise<Answer | { wait: number }> {
  const redirect = watchRedirect(address);
  try {
    const response = await fetch(address, {
      redirect: 'manual',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      headers,
      signal: AbortSignal.any([limits.signal, AbortSignal.timeout(secondsAPage * 1000)]),
    });
    if (response.type === 'opaqueredirect') {
      const to = await redirect.target;
      return to === null ? { ok: false, why: 'redirects' } : { to };
    }
    const wait = secondsToWait(response);
    return wait === null ? await read(address, response, limits) : { wait };
  } finally {
    redirect.forget();
  }
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

async function read(address: string, response: Response, limits: Limits): Promise<Answer> {
  const failure = statusFailure(response.status);
  const type = response.headers.get('content-type') ?? 'text/html';
  if (!/^\s{0,9}(?:text\/html|application\/xhtml\+xml)\s{0,9}(?:;|$)/i.test(type)) {
    await response.body?.cancel();
    return { ok: false, why: failure ?? 'not-html' };
  }
  const bytes = await readBody(response, limits.bytes);
  if (!bytes) return { ok: false, why: failure ?? 'too-large' };
  const html = decode(bytes, /charset\s{0,9}=\s{0,9}["']?([\w-]{1,40})/i.exec(type)?.[1]);
  return failure ? { ok: false, why: failure, body: { html, url: address } } : { ok: true, html, url: address };
}

function secondsToWait(response: Response): number | null {
  if (response.status !== 429 && response.status !== 503) return null;
  const said = response.headers.get('retry-after') ?? '';
  const seconds = /^\d{1,6}$/.test(said) ? Number(said) : (Date.parse(said) - Date.now()) / 1000;
  return seconds <= longestWait ? Math.max(0, seconds) : null;
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
async function readBody(response: Response, most: number): Promise<Uint8Array | null> {
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

/** The text of a page's bytes as browsers read them (HTML standard, "encoding sniffing algorithm"). */
function decode(bytes: Uint8Array, transportCharset: string | undefined): string {
  const encoding = sniffEncoding(bytes, {
    ...(transportCharset === undefined ? {} : { transportLayerEncodingLabel: transportCharset }),
    maxPrescanBytes: 8192,
    defaultEncoding: isUtf8(bytes) ? 'UTF-8' : 'windows-1252',
  });
  return new TextDecoder(encoding).decode(bytes);
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    // A refusal to decode is the answer to the question asked.
    return false;
  }
}
