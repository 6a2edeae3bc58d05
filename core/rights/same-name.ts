import { foldName } from '../agents/fold-name.ts';
import { sameOutlet } from '../agents/same-outlet.ts';
import type { Agent } from '../model.ts';

const FORMS =
  /\b(?:inc|incorporated|llc|llp|lllp|ltd|limited|gmbh|mbh|ag|kg|co|corp|corporation|company|plc|sa|spa|srl|sas|bv|nv|ab|as|oy|pty|publishing|media group|group)\b/g;

/** Whether two names can mean the same publisher: equal but for legal forms, or one a whole part of the other. */
export function isSameName(a: string, b: string): boolean {
  const x = plain(a);
  const y = plain(b);
  if (x === '' || y === '') return false;
  if (x === y || x.replace(/ /g, '') === y.replace(/ /g, '')) return true;
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  return short.length >= 4 && ` ${long} `.includes(` ${short} `);
}

/** Whether a name means this agent, by its name or the first label of its domain. */
export function namesAgent(name: string, agent: Agent): boolean {
  if (isSameName(name, agent.name) || sameOutlet({ name, domain: null }, agent)) return true;
  const label = agent.domain?.split('.')[0]?.replace(/[^A-Za-z\u00c0-\u1fff\u3040-\ud7ff\d]/g, '') ?? '';
  const squashed = plain(name.replace(/\.(?:com|org|net|[a-z]{2})$/i, '')).replace(/ /g, '');
  return (
    label.length >= 3 &&
    (squashed === label || (label.length >= 5 && squashed.includes(label)) || (squashed.length >= 5 && label.includes(squashed)))
  );
}

function plain(name: string): string {
  return foldName(name).replace(FORMS, ' ').replace(/\s+/g, ' ').trim();
}
