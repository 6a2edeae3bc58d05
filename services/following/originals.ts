/** Fetches the originals that chains name: without cookies or referrer, redirect by redirect, never into a private network, as sites wish. */
import sniffEncoding from 'html-encoding-sniffer';
import { refuseAddress } from '../../core/follow/public-address.ts';
import type { Unreached } from '../../core/follow/reasons.ts';
import { statusFailure } from '../../core/follow/status-failure.ts';
import { mayReadSite } from '../settings/permissions.ts';
import { type Answered, ask, type Limits } from './asking.ts';
import { asksToStayAway, leaveAlone } from './robots.ts';

/** A fetched page's text and where it was found in the end, or why there is none; `body` is the page that stood there instead. */
export type FetchedOriginal =
  | { ok: true; html: string; url: string; redirects: string[] }
  | { ok: false; why: Unreached; body?: { html: string; url: string } };

const mostRedirects = 10;
const page = { accept: 'text/html,application/xhtml+xml;q=0.9', takes: /^\s{0,9}(?:text\/html|application\/xhtml\+xml)\s{0,9}(?:;|$)/i };

/** Why an address may not be asked for: what it is, or that the reader has not given its site. Null where it may. */
export async function refuseFetch(address: string): Promise<Unreached | null> {
  return refuseAddress(address) ?? ((await mayReadSite(address)) ? null : 'no-permission');
}

/** Fetches a page by its address. What is refused, not there or too slow is an answer, not an error. */
export async function fetchOriginal(address: string, limits: Limits, stayAway = asksToStayAway): Promise<FetchedOriginal> {
  const redirects: string[] = [];
  let at = address;
  for (;;) {
    const refusal = (await refuseFetch(at)) ?? (await stayAway(at, limits.signal, refuseFetch));
    if (refusal) return { ok: false, why: refusal };
    const answer = await askFor(at, limits);
    if (!('is' in answer)) return answer;
    if (answer.is === 'refused') return { ok: false, why: 'no-permission' };
    if (answer.is === 'answer') return readAnswer(at, answer, redirects);
    if (redirects.length >= mostRedirects || answer.to === null) return { ok: false, why: 'redirects' };
    if (!URL.canParse(answer.to, at)) return { ok: false, why: 'bad-address' };
    at = new URL(answer.to, at).href;
    redirects.push(at);
  }
}

async function askFor(address: string, limits: Limits): Promise<Answered | { ok: false; why: Unreached }> {
  try {
    // A site that took long over its rules may have used up the time.
    limits.signal.throwIfAborted();
    return await ask(address, { ...limits, ...page });
  } catch (error) {
    const { name } = error as Error;
    if (name === 'AbortError' || name === 'TimeoutError') return { ok: false, why: 'too-slow' };
    return { ok: false, why: (await mayReadSite(address)) ? 'no-connection' : 'no-permission' };
  }
}

async function readAnswer(url: string, answer: Extract<Answered, { is: 'answer' }>, redirects: string[]): Promise<FetchedOriginal> {
  const { status, type, bytes, wait } = answer;
  if (wait !== null) {
    await leaveAlone(url, wait);
    return { ok: false, why: 'asked-to-wait' };
  }
  const failure = statusFailure(status);
  if (!(bytes instanceof Uint8Array)) return { ok: false, why: failure ?? (bytes === 'too-large' ? 'too-large' : 'not-html') };
  const html = decode(bytes, /charset\s{0,9}=\s{0,9}["']?([\w-]{1,40})/i.exec(type)?.[1]);
  return failure ? { ok: false, why: failure, body: { html, url } } : { ok: true, html, url, redirects };
}

/** The text of a page's bytes as browsers read them (HTML standard, "encoding sniffing algorithm"). */
function decode(bytes: Uint8Array<ArrayBuffer>, transportCharset: string | undefined): string {
  const encoding = sniffEncoding(bytes, {
    ...(transportCharset === undefined ? {} : { transportLayerEncodingLabel: transportCharset }),
    maxPrescanBytes: 8192,
    defaultEncoding: isUtf8(bytes) ? 'UTF-8' : 'windows-1252',
  });
  return new TextDecoder(encoding).decode(bytes);
}

function isUtf8(bytes: Uint8Array<ArrayBuffer>): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    // A refusal to decode is the answer to the question asked.
    return false;
  }
}
