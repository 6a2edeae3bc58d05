import { Agent, fetch, type Response } from 'undici';
import { archives, isBefore } from '../../core/follow/archives.ts';
import { isPublicIp, refuseAddress } from '../../core/follow/public-address.ts';
import type { Unreached } from '../../core/follow/reasons.ts';
import { LONGEST_WAIT, secondsToWait } from '../../core/follow/retry-after.ts';
import { letsRobotsOpen, MOST_RULES, robotsAddress } from '../../core/follow/robots.ts';
import { statusFailure } from '../../core/follow/status-failure.ts';
import { TurnsByHost } from '../../core/follow/turns-by-host.ts';
import type { Fetched, Limits, PageSource } from './page-source.ts';
import { type LookUpHost, PRIVATE_HOST, publicLookup, systemLookup } from './public-lookup.ts';
import { readBody } from './read-body.ts';

/** What may be asked for. Only tests hand in another one than the public network, to serve their own pages. */
export interface NetworkPolicy {
  refuse(address: string): Unreached | null;
  isPublicIp(ip: string): boolean;
  lookUp: LookUpHost;
}

export const publicNetwork: NetworkPolicy = { refuse: refuseAddress, isPublicIp, lookUp: systemLookup };

const MOST_REDIRECTS = 10;
const SECONDS_A_PAGE = 10;
const SECONDS_FOR_RULES = 5;
const JSON_TYPE = /^\s{0,9}(?:application|text)\/(?:json|javascript)\b/i;
const HTML = /^\s{0,9}(?:text\/html|application\/xhtml\+xml)\s{0,9}(?:;|$)/i;
const ASKING = { accept: 'text/html,application/xhtml+xml;q=0.9', 'accept-language': '*', 'user-agent': 'Whence/0.1' };

/**
 * Pages from the network: no cookies, no referrer, one request at a time for each host, as its rules for robots wish, every
 * redirect checked, never an address of a private network, also not one that a name leads to.
 */
export function openNetwork(policy: NetworkPolicy = publicNetwork): PageSource {
  const agent = new Agent({ connect: { lookup: publicLookup(policy), timeout: SECONDS_A_PAGE * 1000 } });
  const turns = new TurnsByHost();
  const rules = new Map<string, Promise<Rules>>();
  const askInTurn = (at: string, limits: Limits, takes: RegExp) => turns.take(new URL(at).host, () => ask(at, limits, agent, takes));
  const fetchPage = async (at: string, limits: Limits): Promise<Answer> => {
    const { origin } = new URL(at);
    const known = rules.get(origin) ?? askForRules(robotsAddress(at), limits, policy, askInTurn);
    rules.set(origin, known);
    const wishes = await known;
    if (typeof wishes === 'object' && wishes !== null) {
      // Another time it may answer.
      rules.delete(origin);
      return wishes;
    }
    if (limits.signal.aborted) return { ok: false, why: 'too-slow' };
    return letsRobotsOpen(wishes, at) ? askInTurn(at, limits, HTML) : { ok: false, why: 'robots' };
  };
  // The reader has asked for archives, which offer themselves to programs: no rules are asked for.
  const fetchHere = (at: string, limits: Limits, takes: RegExp) => follow(at, limits, policy, (to) => askInTurn(to, limits, takes));
  return {
    fetch: (address, limits) => follow(address, limits, policy, (at) => fetchPage(at, limits)),
    fetchCapture: (address, before, limits) => fetchCapture(address, before, (at, takes) => fetchHere(at, limits, takes)),
    close: () => agent.destroy(),
  };
}

async function fetchCapture(
  address: string,
  before: string | null,
  fetchHere: (at: string, takes: RegExp) => Promise<Fetched>,
): Promise<Fetched> {
  for (const archive of archives) {
    const answer = await fetchHere(archive.question(address, before), JSON_TYPE);
    const capture = answer.ok ? archive.readAnswer(new TextDecoder().decode(answer.content)) : null;
    if (!capture || !isBefore(capture, before)) continue;
    const fetched = await fetchHere(archive.bytesOf(capture), HTML);
    if (fetched.ok) return { ...fetched, url: address, redirects: [], capture };
  }
  return { ok: false, why: 'no-capture' };
}

/** A site's rules for robots; null for none; why not even they can be asked for. */
type Rules = string | null | { ok: false; why: Unreached };

/** Rules that can't be had in time forbid nothing: the page's own answer tells. */
async function askForRules(
  address: string,
  limits: Limits,
  policy: NetworkPolicy,
  askFor: (at: string, limits: Limits, takes: RegExp) => Promise<Answer>,
): Promise<Rules> {
  const signal = AbortSignal.any([limits.signal, AbortSignal.timeout(SECONDS_FOR_RULES * 1000)]);
  const few = { bytes: MOST_RULES, signal };
  const fetched = await follow(address, few, policy, (at) => askFor(at, few, /^\s{0,9}text\/plain\b/i));
  if (fetched.ok) return new TextDecoder().decode(fetched.content);
  return fetched.why === 'no-connection' || fetched.why === 'private-address' ? fetched : null;
}

type Answer = { to: string } | { ok: true; content: Uint8Array; charset?: string } | Extract<Fetched, { ok: false }>;

async function follow(address: string, limits: Limits, policy: NetworkPolicy, askFor: (at: string) => Promise<Answer>): Promise<Fetched> {
  const redirects: string[] = [];
  let at = address;
  for (;;) {
    const refusal = policy.refuse(at);
    if (refusal) return { ok: false, why: refusal };
    if (limits.signal.aborted) return { ok: false, why: 'too-slow' };
    const answer = await askFor(at);
    if (!('to' in answer)) return 'content' in answer ? { ...answer, url: at, redirects } : answer;
    if (redirects.length >= MOST_REDIRECTS) return { ok: false, why: 'redirects' };
    if (!URL.canParse(answer.to, at)) return { ok: false, why: 'bad-address' };
    at = new URL(answer.to, at).href;
    redirects.push(at);
  }
}

async function ask(address: string, limits: Limits, agent: Agent, takes: RegExp): Promise<Answer> {
  try {
    const response = await request(address, limits, agent);
    const wait = secondsToWait(response.status, response.headers.get('retry-after'), Date.now());
    if (wait === null) return await read(address, response, limits, takes);
    await response.body?.cancel();
    if (wait > LONGEST_WAIT) return { ok: false, why: 'asked-to-wait' };
    await pause(wait, limits.signal);
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

function pause(seconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((settle, fail) => {
    const timer = setTimeout(settle, seconds * 1000);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      fail(signal.reason);
    });
  });
}

function whyFailed(error: unknown): Unreached {
  const { name, cause } = error as Error & { cause?: { code?: string } };
  if (name === 'AbortError' || name === 'TimeoutError' || cause?.code === 'UND_ERR_CONNECT_TIMEOUT') return 'too-slow';
  return cause?.code === PRIVATE_HOST ? 'private-address' : 'no-connection';
}
