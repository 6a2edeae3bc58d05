import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import type { Label } from './label.ts';

/** What the numbers of one set of pages must not fall below; 'wrong…' numbers must not rise above. */
export interface FloorSet {
  /** Which labels the floors were taken on; other labels make them meaningless. */
  fingerprint: string;
  floors: Record<string, number>;
}

export type Floors = Record<string, FloorSet>;

const file = new URL('./floors.json', import.meta.url);

/** The floors of every set of pages, as committed. */
export function loadFloors(): Floors {
  return JSON.parse(readFileSync(file, 'utf8')) as Floors;
}

/** A short hash of the labels, so that floors are only held against the pages they were taken on. */
export function fingerprintLabels(labels: unknown[]): string {
  return createHash('sha256').update(JSON.stringify(labels)).digest('hex').slice(0, 16);
}

/** Rounding must not fail a run. */
const TOLERANCE = 0.0005;

/** A sentence for each number that is worse than its floor. */
export function findFalls(set: string, floors: FloorSet | undefined, numbers: Record<string, number>, fingerprint: string): string[] {
  if (!floors) return [];
  if (floors.fingerprint !== fingerprint)
    return [`${set}: the labels changed since the floors were taken; take them anew with --raise and say why`];
  return Object.entries(floors.floors).flatMap(([name, floor]) => {
    const number = numbers[name];
    if (number === undefined) return [`${set}: ${name} is no longer measured`];
    const fell = isCount(name) ? number > floor : number < floor - TOLERANCE;
    return fell ? [`${set}: ${name} is ${number.toFixed(4)}, and its floor is ${floor}`] : [];
  });
}

/** Floors where each is at least as strict as before; a set whose labels changed starts anew. Never lowers: that is done by hand, and argued. */
export function raiseFloors(floors: FloorSet | undefined, numbers: Record<string, number>, fingerprint: string): FloorSet {
  const before = floors?.fingerprint === fingerprint ? floors.floors : {};
  const raised = Object.entries(numbers).map(([name, number]) => {
    const now = isCount(name) ? number : Math.floor(number * 1000) / 1000;
    const old = before[name];
    if (old === undefined) return [name, now] as const;
    return [name, isCount(name) ? Math.min(old, now) : Math.max(old, now)] as const;
  });
  return { fingerprint, floors: Object.fromEntries(raised) };
}

/** Writes them for the next commit. */
export function saveFloors(floors: Floors): void {
  writeFileSync(file, `${JSON.stringify(floors, null, 2)}\n`);
}

function isCount(name: string): boolean {
  return name.startsWith('wrong');
}

/** The part of a label that its floors depend on. */
export function labelsOf(cases: { label: Label }[]): Label[] {
  return cases.map((one) => one.label).sort((a, b) => a.id.localeCompare(b.id));
}
