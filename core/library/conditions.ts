/** What a query asks of an entry's line rather than of its words: how it came to its outlet, how sure that is, and when. */
import type { Relation, Standing } from '../model.ts';
import type { Entry } from './entry.ts';
import { localDay } from './local-day.ts';

export type Condition =
  | { on: 'relation' | 'standing'; begins: string; not: boolean }
  /** Days, months or years as ISO 8601 writes them, both included. `date` is when it was saved or read, where the reader is, `published` what the page states. */
  | { on: 'date' | 'published'; from: string | null; until: string | null; not: boolean };

const relations: Record<Exclude<Relation, 'published'>, true> = {
  'republished-from': true,
  'syndicated-from': true,
  'cross-posted-from': true,
  'translated-from': true,
  'excerpted-from': true,
  'adapted-from': true,
  'archived-from': true,
};
const standings: Record<Standing, true> = {
  stated: true,
  inferred: true,
  confirmed: true,
  contradicted: true,
  unreachable: true,
  added: true,
  corrected: true,
};

const names = ['relation', 'standing', 'date', 'published'] as const;
type ConditionName = (typeof names)[number];

/** Whether a field's name sets a condition rather than names a text. */
export const isConditionName = (name: string | undefined): name is ConditionName => names.some((one) => one === name);

const span = /^(?<from>\d{4}(?:-\d\d){0,2})?(?<dots>\.\.)?(?<until>\d{4}(?:-\d\d){0,2})?$/;

/** The condition that a field with its value sets: `half` while it is being typed; null where the field sets none, or its value none that there is. */
export function conditionOf(name: string | undefined, value: string, not: boolean): Condition | 'half' | null {
  if (!isConditionName(name)) return null;
  if (name === 'date' || name === 'published') return spanOf(name, value, not);
  const begins = value.trim().toLowerCase();
  if (begins === '') return 'half';
  return Object.keys(name === 'relation' ? relations : standings).some((one) => one.startsWith(begins)) ? { on: name, begins, not } : null;
}

function spanOf(on: 'date' | 'published', value: string, not: boolean): Condition | 'half' | null {
  const { from, dots, until } = span.exec(value.trim())?.groups ?? {};
  if (from === undefined && until === undefined) return /^[\d.\s-]*$/.test(value) ? 'half' : null;
  if (dots === undefined) return until === undefined ? { on, from: from ?? null, until: from ?? null, not } : 'half';
  return { on, from: from ?? null, until: until ?? null, not };
}

/** The entries that meet every condition, in their order. */
export function meetingAll(entries: readonly Entry[], conditions: readonly Condition[]): readonly Entry[] {
  if (conditions.length === 0) return entries;
  return entries.filter((entry) => conditions.every((condition) => holds(entry, condition) !== condition.not));
}

function holds({ chain, at, published }: Entry, condition: Condition): boolean {
  if ('from' in condition) return isWithin(condition.on === 'date' ? localDay(at) : published, condition);
  const { on, begins } = condition;
  if (on === 'relation') return chain.some(({ relation }) => relation !== 'published' && relation.startsWith(begins));
  return chain.some(({ role, standing }) => role !== 'this-page' && standing.startsWith(begins));
}

/** A day is within a month, a month within a year; what is known by its year alone is within no month of it. */
function isWithin(time: string | null, { from, until }: { from: string | null; until: string | null }): boolean {
  if (time === null) return false;
  return (from === null || time.slice(0, from.length) >= from) && (until === null || time.slice(0, until.length) <= until);
}
