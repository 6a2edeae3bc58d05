import { isKnownByHost } from '../agents/known-by-host.ts';
import { sameOutlet } from '../agents/same-outlet.ts';
import type { Agent } from '../model.ts';

/** Whether two mentions mean one agent: by their domain or their name, or one as a desk of the other. */
export function sameAgent(a: Agent, b: Agent): boolean {
  if (a.domain !== null && b.domain !== null && a.domain === b.domain) return true;
  return sameOutlet(a, b) || isDeskOf(a.name, b.name) || isDeskOf(b.name, a.name);
}

/** "dpa-AFX" and "dpa-infocom" are the dpa's own houses. */
function isDeskOf(desk: string, house: string): boolean {
  return desk.length > house.length && desk.startsWith(house) && /[-/]/.test(desk.charAt(house.length));
}

/** Of two mentions of one agent, the one with an address; a written name beats a host's. */
export function fuller(a: Agent, b: Agent): Agent {
  const written = isKnownByHost(a) || isDeskOf(b.name, a.name) ? b : a;
  return { name: written.name, domain: a.domain ?? b.domain, url: a.url ?? b.url };
}
