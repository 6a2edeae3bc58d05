/** Sites' own rules for programs that ask them for pages, and how long they ask to be left alone: asked for once a day, kept. */
import { letsRobotsOpen, MOST_RULES, robotsAddress } from '../../core/follow/robots.ts';
import { withDatabase } from '../database/database.ts';
import type { Database, KeptSite } from '../database/kept.ts';
import { isQuotaError } from '../database/readings.ts';
import { settle } from '../database/settle.ts';
import { ask } from './asking.ts';

/** Sites whose rules are kept at most. */
const mostSites = 100;
/** Rules are not relied on for longer, in milliseconds (RFC 9309, 2.4). */
const rulesLast = 86_400_000;
const mostRedirects = 5;
const patience = 5000;

/** Why a site's own wish forbids to ask for an address now, or that nothing answers there; null where nothing does. */
export async function asksToStayAway(
  address: string,
  signal: AbortSignal,
  refuse: (address: string) => Promise<string | null>,
): Promise<'robots' | 'asked-to-wait' | 'no-connection' | null> {
  const { origin } = new URL(address);
  const kept = await withDatabase((database) => database.get('sites', origin));
  const now = Date.now();
  // What lies further in the future than that is of a clock that was set back since.
  const isWaiting = ({ notBefore }: KeptSite) => notBefore > now && notBefore <= now + rulesLast;
  if (kept && isWaiting(kept)) return 'asked-to-wait';
  if (kept && Math.abs(now - kept.rulesReadAt) < rulesLast) return letsRobotsOpen(kept.rules, address) ? null : 'robots';
  const rules = await askForRules(robotsAddress(address), signal, refuse);
  if (rules === 'no-connection') return rules;
  const site = await keepSite(origin, { rules, rulesReadAt: now });
  // Another walk has been told so, while the rules were on their way.
  if (isWaiting(site)) return 'asked-to-wait';
  return letsRobotsOpen(rules, address) ? null : 'robots';
}

/** Remembers that a site asks to be left alone for so many seconds. */
export async function leaveAlone(address: string, seconds: number): Promise<void> {
  await keepSite(new URL(address).origin, { notBefore: Date.now() + Math.min(seconds * 1000, rulesLast) });
}

/** Null where the site has none, or they can't be had in time: then the page's own answer tells. */
async function askForRules(
  address: string,
  signal: AbortSignal,
  refuse: (address: string) => Promise<string | null>,
): Promise<string | null | 'no-connection'> {
  let at = address;
  try {
    for (let steps = 0; steps <= mostRedirects; steps += 1) {
      const within = AbortSignal.any([signal, AbortSignal.timeout(patience)]);
      const answer = await ask(at, { bytes: MOST_RULES, signal: within, accept: 'text/plain', takes: /^\s{0,9}text\/plain\b/i });
      if (answer.is === 'answer')
        return answer.status === 200 && answer.bytes instanceof Uint8Array ? new TextDecoder().decode(answer.bytes) : null;
      if (answer.is === 'refused' || !answer.to || !URL.canParse(answer.to, at)) return null;
      at = new URL(answer.to, at).href;
      if (await refuse(at)) return null;
    }
    return null;
  } catch (error) {
    const { name } = error as Error;
    return name === 'AbortError' || name === 'TimeoutError' ? null : 'no-connection';
  }
}

/** Keeps what was learnt of a site beside what is known of it, and returns all of that. Where there is no room it holds for this walk alone. */
async function keepSite(origin: string, learnt: Partial<KeptSite>): Promise<KeptSite> {
  const known = await withDatabase((database) => database.get('sites', origin));
  try {
    return await withDatabase((database) => writeSite(database, origin, learnt));
  } catch (error) {
    if (!isQuotaError(error)) throw error;
    return { ...unknown, ...known, ...learnt, origin };
  }
}

const unknown = { rules: null, rulesReadAt: 0, notBefore: 0 };

async function writeSite(database: Database, origin: string, learnt: Partial<KeptSite>): Promise<KeptSite> {
  const transaction = database.transaction('sites', 'readwrite');
  return settle(transaction, async () => {
    const site = { ...unknown, ...(await transaction.store.get(origin)), ...learnt, origin };
    await transaction.store.put(site);
    let tooMany = (await transaction.store.count()) - mostSites;
    for (let cursor = await transaction.store.index('by-time').openCursor(); cursor && tooMany > 0; cursor = await cursor.continue()) {
      await cursor.delete();
      tooMany -= 1;
    }
    return site;
  });
}
