import type { Hop, Reading } from '../core/model.ts';
import { type Judgement, judgeOne } from './judgement.ts';
import type { Label } from './label.ts';
import { holdsMore, sameAgent } from './same-agent.ts';
import { deepAddress, sameAddress } from './sameness.ts';

/** The hops before the page itself. An archive's is no publication. */
export function earlierHops(reading: Reading | null): Hop[] {
  return (reading?.chain ?? []).slice(0, -1).filter((hop) => hop.relation !== 'archived-from');
}

interface Wanted {
  name: string;
  url: string | null;
}

/** Whom a chain must name: the first outlet, or where there is none the wire whose copy this is. */
function mustName(label: Label): Wanted[] {
  if (label.original) return [{ name: label.original.name, url: label.original.url ?? null }];
  return label.agency?.role === 'wire-copy' ? [{ name: label.agency.name, url: null }] : [];
}

/** Whether a hop names somebody that the label expects, allows (an agency that helped) or the site itself. */
export function isExpected(label: Label, hop: Hop): boolean {
  if (label.kind === 'not-article') return false;
  const allowed = [
    ...mustName(label),
    ...(label.through ?? []).map((name) => ({ name, url: null })),
    ...(label.agency ? [{ name: label.agency.name, url: null }] : []),
    { name: label.site ?? '', url: label.url },
  ];
  const meant = allowed.filter((agent) => sameAgent(agent.name, agent.url, hop.publisher));
  return meant.length > 0 && !(label.isWhole && meant.every(({ name }) => holdsMore(name, hop.publisher.name)));
}

/** Whom the chain names before the page itself, with the original's address and day. */
export function judgeOrigin(label: Label, reading: Reading | null): Judgement[] {
  if (!('original' in label)) return [];
  const hops = earlierHops(reading);
  const must = mustName(label);
  const found = must.filter((agent) => hops.some((hop) => sameAgent(agent.name, agent.url, hop.publisher)));
  const extra = hops.filter((hop) => !isExpected(label, hop));
  const verdict = extra.length > 0 ? 'wrong' : found.length < must.length ? 'missed' : 'right';
  const origin: Judgement = {
    field: 'origin',
    verdict,
    found: found.length,
    missing: must.length - found.length,
    extra: extra.length,
    expected: must.map((agent) => agent.name),
    got: hops.map((hop) => hop.publisher.name),
  };
  return [origin, ...judgeOriginDetails(label, hops)];
}

function judgeOriginDetails(label: Label, hops: Hop[]): Judgement[] {
  const { original } = label;
  const hop = original && hops.find((candidate) => sameAgent(original.name, original.url ?? null, candidate.publisher));
  if (!original || !hop) return [];
  return [
    ...judgeOne('origin-address', deepAddress(original.url), hop.work.url, sameAddress),
    ...judgeOne('origin-date', original.date?.slice(0, 10), hop.work.date, (a, b) => a.startsWith(b.slice(0, 10)) || b.startsWith(a)),
  ];
}

/** A page that is no article must not be given an origin either. */
export function judgeSilence(reading: Reading | null): Judgement[] {
  const got = earlierHops(reading).map((hop) => hop.publisher.name);
  return got.length > 0 ? [{ field: 'origin', verdict: 'wrong', found: 0, missing: 0, extra: got.length, expected: [], got }] : [];
}
