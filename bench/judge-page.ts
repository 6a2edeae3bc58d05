import { attributionOf } from '../core/attribution/index.ts';
import type { Hop, Reading } from '../core/model.ts';
import type { Label } from './label.ts';
import { sameAgent, samePerson } from './same-agent.ts';
import { deepAddress, licenceOf, publishedOf, sameAddress, sameDay, sameHolder, sameLicence, sameTitle, termsOf } from './sameness.ts';

/** What a label speaks of, in the order of the tables. */
export const FIELDS = [
  'kind',
  'origin',
  'origin-address',
  'origin-date',
  'authors',
  'title',
  'site',
  'published',
  'holders',
  'year',
  'licence',
  'no-licence',
  'spdx',
  'terms',
  'credit',
] as const;
export type Field = (typeof FIELDS)[number];

/** How one field of one page came out. `found`, `missing` and `extra` count names, where a field holds several. */
export interface Judgement {
  field: Field;
  verdict: 'right' | 'wrong' | 'missed';
  found: number;
  missing: number;
  extra: number;
  expected: string[];
  got: string[];
}

/** The judgement of every field that the label speaks of. Without a reading everything is missed. */
export function judgePage(label: Label, reading: Reading | null): Judgement[] {
  const kind = judgeOne('kind', label.kind, reading?.page.kind ?? null, (a, b) => a === b);
  if (label.kind === 'not-article') return [...kind, ...judgeSilence(reading)];
  return [
    ...kind,
    ...judgeOrigin(label, reading),
    ...judgeSet('authors', label.authors && withoutAgents(label, label.authors), withoutAgents(label, authorsOf(reading)), samePerson),
    ...judgeOne('title', label.title, reading?.page.title, sameTitle),
    ...judgeOne('site', label.site, reading?.page.site.name, (name) => (reading ? sameAgent(name, label.url, reading.page.site) : false)),
    ...judgeOne('published', label.publishedDate, publishedOf(reading), sameDay),
    ...judgeSet(
      'holders',
      label.copyright ? (label.copyright.holders ?? []) : undefined,
      reading?.rights.holders.map((holder) => holder.name) ?? [],
      sameHolder,
    ),
    ...judgeOne('year', label.copyright?.year?.slice(-4), reading?.rights.year?.toString(), (a, b) => a === b),
    ...judgeLicence(label, reading),
    ...judgeSet('terms', label.terms, termsOf(reading), (a, b) => a === b),
    ...judgeSet('credit', label.credit, heldInCredit(label, reading), (a, b) => a === b),
  ];
}

function judgeLicence({ licence }: Label, reading: Reading | null): Judgement[] {
  if (licence === null) return judgeSet('no-licence', [], reading?.rights.licence ? [reading.rights.licence.name] : [], sameLicence);
  return [
    ...judgeOne('licence', licence?.name, licenceOf(reading), sameLicence),
    ...judgeOne('spdx', licence?.spdx, reading?.rights.licence?.spdx, (a, b) => a === b),
  ];
}

/** The words of the label that the credit holds. */
function heldInCredit({ credit }: Label, reading: Reading | null): string[] {
  const text = (reading && credit && attributionOf(reading)?.text) ?? '';
  return (credit ?? []).filter((words) => text.includes(words));
}

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
/** Whether the label names the hop's publisher as an earlier one. */
export function isExpected(label: Label, hop: Hop): boolean {
  if (label.kind === 'not-article') return false;
  const allowed = [
    ...mustName(label),
    ...(label.through ?? []).map((name) => ({ name, url: null })),
    ...(label.agency ? [{ name: label.agency.name, url: null }] : []),
    { name: label.site ?? '', url: label.url },
  ];
  return allowed.some((agent) => sameAgent(agent.name, agent.url, hop.publisher));
}

function judgeOrigin(label: Label, reading: Reading | null): Judgement[] {
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
function judgeSilence(reading: Reading | null): Judgement[] {
  const got = earlierHops(reading).map((hop) => hop.publisher.name);
  return got.length > 0 ? [{ field: 'origin', verdict: 'wrong', found: 0, missing: 0, extra: got.length, expected: [], got }] : [];
}

function judgeOne(
  field: Field,
  expected: string | null | undefined,
  got: string | null | undefined,
  same: (expected: string, got: string) => boolean,
): Judgement[] {
  if (!expected) return [];
  const verdict = !got ? 'missed' : same(expected, got) ? 'right' : 'wrong';
  const right = verdict === 'right' ? 1 : 0;
  return [
    { field, verdict, found: right, missing: 1 - right, extra: verdict === 'wrong' ? 1 : 0, expected: [expected], got: got ? [got] : [] },
  ];
}

function judgeSet(
  field: Field,
  expected: string[] | undefined,
  got: string[],
  same: (expected: string, got: string) => boolean,
): Judgement[] {
  if (!expected) return [];
  const found = expected.filter((name) => got.some((other) => same(name, other))).length;
  const extra = got.filter((name) => !expected.some((other) => same(other, name))).length;
  const verdict = extra > 0 ? 'wrong' : found < expected.length ? 'missed' : 'right';
  return [{ field, verdict, found, missing: expected.length - found, extra, expected, got }];
}

function authorsOf(reading: Reading | null): string[] {
  return (reading?.authors ?? []).filter((author) => author.role === 'author').map((author) => author.name);
}

/** An agency or the site itself among the authors is neither asked for nor held against anybody. */
function withoutAgents(label: Label, names: string[]): string[] {
  return names.filter(
    (name) => !(label.agency && sameAgent(label.agency.name, null, { name })) && !sameAgent(label.site ?? '', label.url, { name }),
  );
}
