/** Readings that one check of a whole run hands to the next, so that a page is read on the command line once in a run. */
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import type { Reading } from '../core/model.ts';

/** Names the file that they are written to, as the run of all checks does; where it names none, nothing is handed on. */
export const HANDED_READINGS = 'WHENCE_HANDED_READINGS';

const fileNamed = () => process.env[HANDED_READINGS];

/** Hands on what a page yields. */
export function handOn(id: string, reading: Reading): void {
  const file = fileNamed();
  if (file) appendFileSync(file, `${JSON.stringify([id, reading])}\n`);
}

/** What was handed on, by the page's id. */
export function handedReadings(): Map<string, Reading> {
  const file = fileNamed();
  if (!file || !existsSync(file)) return new Map();
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return new Map(lines.map((line) => JSON.parse(line) as [string, Reading]));
}
