import { Agent } from 'undici';
import { isPublicIp, refuseAddress } from '../../core/follow/public-address.ts';
import type { Unreached } from '../../core/follow/reasons.ts';
import { letsRobotsOpen, MOST_RULES, robotsAddress } from '../../core/follow/robots.ts';
import { TurnsByHost } from '../../core/follow/turns-by-host.ts';
import { type Answer, ask, HTML, SECONDS_A_PAGE } from './ask.ts';
import { fetchCapture } from './fetch-capture.ts';
import type { Fetched, Limits, PageSource } from './page-source.ts';
import { type LookUpHost, publicLookup, systemLookup } from './public-lookup.ts';

/** What may be asked for. Only tests hand in another one than the public network, to serve their own pages. */
export interface NetworkPolicy {
  refuse(address: string): Unreached | null;
  isPublicIp(ip: string): boolean;
  lookUp: LookUpHost;
}

/** The network as it is: no address of a private network, also not one that a name leads to. */
export const publicNetwork: NetworkPolicy = { refuse: refuseAddress, isPublicIp, lookUp: systemLookup };

const MOST_REDIRECTS = 10;
const SECONDS_FOR_RULES = 5;

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
