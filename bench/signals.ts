import { judgeStatements, type Statement } from './judge-statements.ts';
import type { Field } from './judgement.ts';
import type { JudgedCase } from './measures.ts';
import type { ReadCase } from './read-cases.ts';
import { share } from './tally.ts';

/** How one signal did on one field: what it stood behind, and how much of what should be found it helped to find. */
export interface SignalScore {
  field: Field;
  signal: string;
  stated: number;
  right: number;
  precision: number;
  recall: number;
}

/** Every name that the readings state, with the signals behind it and whether it is right. */
function listStatements(cases: ReadCase[]): Statement[] {
  return cases.flatMap((one) => (one.reading ? judgeStatements(one.label, one.reading) : []));
}

/** The scores of every signal that stood behind a statement, by field, busiest first. */
export function scoreSignals(cases: JudgedCase[]): SignalScore[] {
  const expected = countExpected(cases);
  const scores = new Map<string, SignalScore>();
  for (const statement of listStatements(cases)) {
    for (const signal of statement.signals) {
      const key = `${statement.field} ${signal}`;
      const score = scores.get(key) ?? { field: statement.field, signal, stated: 0, right: 0, precision: 0, recall: 0 };
      score.stated += 1;
      score.right += statement.right ? 1 : 0;
      scores.set(key, score);
    }
  }
  return [...scores.values()]
    .map((score) => ({ ...score, precision: share(score.right, score.stated), recall: share(score.right, expected.get(score.field) ?? 0) }))
    .sort((a, b) => a.field.localeCompare(b.field) || b.stated - a.stated);
}

function countExpected(cases: JudgedCase[]): Map<Field, number> {
  const counts = new Map<Field, number>();
  for (const { field, expected } of cases.flatMap((one) => one.judgements)) counts.set(field, (counts.get(field) ?? 0) + expected.length);
  return counts;
}

/** Hops whose stated confidence lies in one band, and how often they were right. */
export interface Band {
  from: number;
  to: number;
  hops: number;
  stated: number;
  right: number;
}

const BANDS = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.0001];

/** Stated confidence against how often it was right (a reliability table): the two should agree in every band. */
export function tableReliability(cases: ReadCase[]): Band[] {
  const hops = listStatements(cases).filter((statement) => statement.confidence !== null);
  return BANDS.slice(0, -1).flatMap((from, index) => {
    const to = BANDS[index + 1] ?? 1;
    const inside = hops.filter((hop) => (hop.confidence ?? 0) >= from && (hop.confidence ?? 0) < to);
    if (inside.length === 0) return [];
    const stated = inside.reduce((sum, hop) => sum + (hop.confidence ?? 0), 0) / inside.length;
    return [
      { from, to: Math.min(to, 1), hops: inside.length, stated, right: share(inside.filter((hop) => hop.right).length, inside.length) },
    ];
  });
}
