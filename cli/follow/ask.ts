import { setTimeout as pause } from 'node:timers/promises';
import { type Agent, fetch, type Response } from 'undici';
import type { Unreached } from '../../core/follow/reasons.ts';
import { LONGEST_WAIT, secondsToWait } from '../../core/follow/retry-after.ts';
import { statusFailure } from '../../core/follow/status-failure.ts';
import type { Fetched, Limits } from './page-source.ts';
import { PRIVATE_HOST } from './public-lookup.ts';
import { readBody } from './read-body.ts';

/** How long one page may take to come. */
export const SECONDS_A_PAGE = 10;
/** The media types that are read: HTML, and XHTML. */
export const HTML = /^\s{0,9}(?:text\/html|application\/xhtml\+xml)\s{0,9}(?:;|$)/i;
const ASKING = { accept: 'text/html,application/xhtml+xml;q=0.9', 'accept-language': '*', 'user-agent': 'Whence/0.1' };

/** What one request comes to: another address, a page, or why there is none. */
export type Answer = { to: string } | { ok: true; content: Uint8Array; charset?: string } | Extract<Fetched, { ok: false }>;

/** Asks once for what is of a type, and once more where the host asks to wait a little. */
export async function ask(address: string, limits: Limits, agent: Agent, takes: RegExp): Promise<Answer> {
  try {
    const response = await request(address, limits, agent);
    const wait = secondsToWait(response.status, response.headers.get('retry-after'), Date.now());
    if (wait === null) return await read(address, response, limits, takes);
    await response.body?.cancel();
    if (wait > LONGEST_WAIT) return { ok: false, why: 'asked-to-wait' };
    await pause(wait * 1000, null, { signal: limits.signal });
    const second = await request(address, limits, agent);
    const asksAgain = secondsToWait(second.status, second.headers.get('retry-after'), Date.now()) !== null;
    if (!asksAgain) return await read(address, second, limits, takes);
    await second.body?.cancel();
    return { ok: false, why: 'asked-to-wait' };
  } catch (error) {
    return { ok: false, why: whyFailed(error) };
  }
}

function request(address: string, limits: Limits, agent: Agent): Promise<Response> {
  const signal = AbortSignal.any([limits.signal, AbortSignal.timeout(SECONDS_A_PAGE * 1000)]);
  return fetch(address, {
    redirect: 'manual',
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    headers: ASKING,
    dispatcher: agent,
    signal,
  });
}

async function read(address: string, response: Response, limits: Limits, takes: RegExp): Promise<Answer> {
  const to = response.headers.get('location');
  if (response.status >= 300 && response.status < 400 && to !== null) {
    await response.body?.cancel();
    return { to };
  }
  const failure = statusFailure(response.status);
  const type = response.headers.get('content-type') ?? 'text/html';
  if (!takes.test(type)) {
    await response.body?.cancel();
    return { ok: false, why: failure ?? 'not-html' };
  }
  const content = await readBody(response, limits.bytes);
  const charset = /charset\s{0,9}=\s{0,9}["']?(?<charset>[\w-]{1,40})/i.exec(type)?.groups?.['charset'];
  if (failure) return { ok: false, why: failure, ...(content ? { body: { url: address, content, ...(charset ? { charset } : {}) } } : {}) };
  return content ? { ok: true, content, ...(charset ? { charset } : {}) } : { ok: false, why: 'too-large' };
}

function whyFailed(error: unknown): Unreached {
  const { name, cause } = error as Error & { cause?: { code?: string } };
  if (name === 'AbortError' || name === 'TimeoutError' || cause?.code === 'UND_ERR_CONNECT_TIMEOUT') return 'too-slow';
  return cause?.code === PRIVATE_HOST ? 'private-address' : 'no-connection';
}
