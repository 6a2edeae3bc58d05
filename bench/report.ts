import { FIELDS } from './judgement.ts';
import type { JudgedCase, Measures } from './measures.ts';
import type { Band, SignalScore } from './signals.ts';
import { f1, precision, recall, type Tally, tallyFields } from './tally.ts';

/** A table in plain text: the first column to the left, the others to the right. */
export function formatTable(head: string[], rows: string[][]): string {
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: string[]) =>
    cells
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
      .trimEnd();
  return [line(head), ...rows.map(line)].join('\n');
}

/** A share, 0 to 1, as a table has it. */
export function percent(part: number): string {
  return `${(100 * part).toFixed(1)}%`;
}

/** One row a field: pages right, wrong and missed, and precision and recall over names. */
export function reportFields(cases: JudgedCase[]): string {
  const tallies = tallyFields(cases.flatMap((one) => one.judgements));
  const rows = FIELDS.flatMap((field) => (tallies[field] ? [[field, ...fieldCells(tallies[field])]] : []));
  return formatTable(['field', 'pages', 'right', 'wrong', 'missed', 'accuracy', 'precision', 'recall', 'F1'], rows);
}

function fieldCells(tally: Tally): string[] {
  return [tally.pages, tally.right, tally.wrong, tally.missed]
    .map(String)
    .concat([tally.right / tally.pages, precision(tally), recall(tally), f1(tally)].map(percent));
}

/** One row a language: how its pages came out, the fields that matter most. */
export function reportLanguages(cases: JudgedCase[]): string {
  const languages = [...new Set(cases.map((one) => one.label.lang))].sort();
  const rows = languages.map((lang) => {
    const pages = cases.filter((one) => one.label.lang === lang);
    const fields = tallyFields(pages.flatMap((one) => one.judgements));
    const origin = fields.origin;
    const cell = (tally: Tally | undefined, number: (tally: Tally) => number) => (tally ? percent(number(tally)) : '');
    return [
      lang,
      String(pages.length),
      `${origin?.right ?? 0}/${origin?.pages ?? 0}`,
      String(origin?.wrong ?? 0),
      cell(origin, precision),
      cell(origin, recall),
      cell(fields.authors, f1),
      cell(fields.published, (t) => t.right / t.pages),
      cell(fields.title, (t) => t.right / t.pages),
      cell(fields.site, (t) => t.right / t.pages),
      cell(fields.holders, f1),
    ];
  });
  return formatTable(['lang', 'pages', 'origin', 'wrong', 'o.prec', 'o.recall', 'authors', 'date', 'title', 'site', 'holders'], rows);
}

/** How right each signal's findings are, a row a field and signal. */
export function reportSignals(scores: SignalScore[]): string {
  const rows = scores.map((score) => [
    `${score.field} < ${score.signal}`,
    String(score.stated),
    String(score.right),
    percent(score.precision),
    percent(score.recall),
  ]);
  return formatTable(['field < signal', 'stated', 'right', 'precision', 'recall'], rows);
}

/** How right the hops of each band of confidence are, beside what they claim to be. */
export function reportReliability(bands: Band[]): string {
  const rows = bands.map((band) => [
    `${band.from.toFixed(2)}–${band.to.toFixed(2)}`,
    String(band.hops),
    percent(band.stated),
    percent(band.right),
  ]);
  return formatTable(['confidence', 'hops', 'stated', 'right'], rows);
}

/** The measures in a line, shares as percent. */
export function reportMeasures(measures: Measures): string {
  return Object.entries(measures)
    .map(([name, value]) => `${name} ${name === 'wrongOrigins' ? value : percent(value)}`)
    .join(', ');
}

/** Every page that came out wrong or lacks something, a line a field. `only` narrows it to one field. */
export function reportMisses(cases: JudgedCase[], only: string | null): string {
  return cases.flatMap((one) => describeMisses(one, only)).join('\n');
}

function describeMisses(one: JudgedCase, only: string | null): string[] {
  const head = `${one.label.id} [${one.label.lang}] ${one.label.site ?? ''}`;
  if (one.failure && only === null) return [`${head}: no reading, ${one.failure}`];
  return one.judgements
    .filter((judgement) => judgement.verdict !== 'right' && (only === null || judgement.field === only))
    .map(
      (judgement) => `${head}: ${judgement.field} ${judgement.verdict}: expected ${list(judgement.expected)}, got ${list(judgement.got)}`,
    );
}

function list(names: string[]): string {
  return names.length > 0 ? names.map((name) => JSON.stringify(name)).join(', ') : 'nothing';
}
