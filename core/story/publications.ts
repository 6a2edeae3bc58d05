/** A story's publications: who put it out and when, as the pages that were read say, each of them once. */
import { foldAddress } from '../follow/same-address.ts';
import { commonestName, keyOutlets } from '../map/outlet-key.ts';
import type { Carrying, WalkedHop } from '../map/outlet-map.ts';
import { type DateSpan, dateSpan, holds, isBefore } from './date-span.ts';
import type { StoryPage } from './place-pages.ts';

export interface StatedDate {
  /** ISO 8601, as precise as it is stated. */
  value: string;
  span: DateSpan;
}

export interface Publication {
  key: string;
  name: string;
  part: 'origin' | 'agency' | 'carrier';
  /** How it came by the article; null for the origin, or where pages say different things. */
  relation: Carrying | null;
  url: string | null;
  /** Every date that is stated for it, the earliest first; coarser ones that a finer one fits are left out. None where none is stated. */
  dates: StatedDate[];
  /** The keys of what was read on its own page, if it was. */
  readAt: string[];
  /** The keys of all pages on whose chain it stands. */
  pages: string[];
}

interface Step {
  hop: WalkedHop;
  page: StoryPage;
  place: number;
  isPage: boolean;
}

/** The publications of a story: the origin first, where any page declares one, then as dated, those without a date at the end. */
export function publicationsOf(pages: readonly StoryPage[]): Publication[] {
  const isDeclared = pages.some(({ chain }) => chain.length > 1);
  const steps = pages.flatMap((page) => page.chain.map((hop, place) => ({ hop, page, place, isPage: place === page.chain.length - 1 })));
  return [...groupSteps(steps)].map(([key, group]) => publicationOf(key, group, isDeclared)).sort(inTime);
}

function groupSteps(steps: readonly Step[]): Map<string, Step[]> {
  const keyOf = keyOutlets(steps.map(({ hop }) => hop.publisher));
  const addressesOf = new Map<string, Set<string>>();
  for (const step of steps) {
    const [outlet, address] = [keyOf(step.hop.publisher), addressOfStep(step)];
    if (address !== null) addressesOf.set(outlet, (addressesOf.get(outlet) ?? new Set()).add(address));
  }
  const groups = new Map<string, Step[]>();
  for (const step of steps) {
    const outlet = keyOf(step.hop.publisher);
    // One that is named without an address is the outlet's only one that has an address, where it has one alone.
    const known = [...(addressesOf.get(outlet) ?? [])];
    const address = addressOfStep(step) ?? (known.length === 1 ? known[0] : undefined);
    const key = address === undefined ? outlet : `${outlet} ${address}`;
    groups.set(key, [...(groups.get(key) ?? []), step]);
  }
  return groups;
}

function addressOfStep({ hop, page, isPage }: Step): string | null {
  const address = hop.work.url ?? (isPage ? page.url : null);
  return address === null ? null : foldAddress(address);
}

function publicationOf(key: string, steps: readonly Step[], isDeclared: boolean): Publication {
  const relations = new Set(steps.flatMap(({ hop }) => (hop.relation === 'published' ? [] : [hop.relation])));
  const [relation, another] = relations;
  const isOrigin = isDeclared && steps.some(({ place }) => place === 0) && relations.size === 0;
  const isAgency = steps.some(({ hop }) => hop.role === 'agency');
  return {
    key,
    name: commonestName(steps.map(({ hop }) => hop.publisher.name)),
    part: isOrigin ? 'origin' : isAgency ? 'agency' : 'carrier',
    relation: another === undefined ? (relation ?? null) : null,
    url: steps.map(({ hop, page, isPage }) => hop.work.url ?? (isPage ? page.url : null)).find((url) => url !== null) ?? null,
    dates: finestDates(steps.flatMap(({ hop }) => hop.work.date ?? [])),
    readAt: [...new Set(steps.filter(({ isPage }) => isPage).map(({ page }) => page.key))],
    pages: [...new Set(steps.map(({ page }) => page.key))],
  };
}

/** Dates that contradict one another all stay; one that only says less than another goes. */
function finestDates(values: readonly string[]): StatedDate[] {
  const dates = [...new Set(values)].flatMap((value) => {
    const span = dateSpan(value);
    return span ? [{ value, span }] : [];
  });
  const isSpare = ({ span }: StatedDate, place: number) =>
    dates.some(({ span: other }, at) => at !== place && holds(span, other) && (!holds(other, span) || at < place));
  return dates.filter((date, place) => !isSpare(date, place)).sort((a, b) => a.span.from - b.span.from);
}

const whenOf = ({ dates }: Publication): number => dates[0]?.span.from ?? Number.POSITIVE_INFINITY;

function inTime(a: Publication, b: Publication): number {
  const [first, second] = [a.part === 'origin' ? 0 : 1, b.part === 'origin' ? 0 : 1];
  if (first !== second) return first - second;
  const [one, other] = [whenOf(a), whenOf(b)];
  return one === other ? (a.key < b.key ? -1 : 1) : one - other;
}

/** What dates say of the first publication. */
export type Earliest =
  /** All of its date lies before all other dates. */
  | { says: 'dates'; first: Publication }
  /** The dates leave open which of these was first. */
  | { says: 'open'; among: Publication[] }
  | { says: 'nothing' };

/** Which publication was the first, by the dates alone. An undated one decides nothing: it may have been earlier or later. */
export function earliestOf(publications: readonly Publication[]): Earliest {
  const dated = publications.filter(({ dates }) => dates.length > 0);
  const among = dated.filter((one) => !dated.some((other) => other !== one && isWhollyBefore(other, one)));
  const [first] = among;
  if (!first) return { says: 'nothing' };
  return among.length === 1 ? { says: 'dates', first } : { says: 'open', among };
}

/** Whether every date of the first lies before every one of the second. */
function isWhollyBefore(first: Publication, second: Publication): boolean {
  return first.dates.every(({ span }) => second.dates.every(({ span: other }) => isBefore(span, other)));
}
