import { parseArgs } from 'node:util';
import { halfOf, hasCorpus, loadCorpus, loadOwnPages } from './cases.ts';
import { type Floors, findFalls, fingerprintLabels, labelsOf, loadFloors, raiseFloors, saveFloors } from './floors.ts';
import type { Half, Label } from './label.ts';
import { type JudgedCase, judgeCases, measure } from './measures.ts';
import { readCases } from './read-cases.ts';
import { reportFields, reportLanguages, reportMeasures, reportMisses, reportReliability, reportSignals } from './report.ts';
import { scoreSignals, tableReliability } from './signals.ts';

const USAGE = `Usage: npm run bench -- [options]

Scores the engine on labelled pages. Exit status 1 where a number falls below floors.json.

  --half HALF     tune, check or own (this project's pages); default: all that are there
  --only IDS      only these pages (comma-separated ids); prints their readings' judgements, no floors
  --errors FIELD  only the misses of one field (${'kind, origin, authors, title, site, published, holders, …'})
  --signals       precision and recall of every signal as well
  --raise         write the numbers into floors.json where they are better
`;

const { values } = parseArgs({
  options: {
    half: { type: 'string' },
    only: { type: 'string' },
    errors: { type: 'string' },
    signals: { type: 'boolean' },
    raise: { type: 'boolean' },
    help: { type: 'boolean' },
  },
});

process.exitCode = values.help ? printUsage() : await runBench();

async function runBench(): Promise<number> {
  const started = performance.now();
  const cases = judgeCases(await readCases(await loadCases()));
  const floors = loadFloors();
  const falls = (['tune', 'check', 'own'] as const).flatMap((half) =>
    reportHalf(
      half,
      cases.filter((one) => one.half === half),
      floors,
    ),
  );
  if (values.raise) saveFloors(floors);
  print(`${cases.length} pages in ${((performance.now() - started) / 1000).toFixed(1)} s`);
  if (falls.length > 0) print(`\nBelow the floors:\n${falls.join('\n')}`);
  return falls.length > 0 ? 1 : 0;
}

async function loadCases() {
  const only = values.only?.split(',');
  const wanted = (label: Label, half: Half) => (only ? only.includes(label.id) : values.half === undefined || values.half === half);
  if (!hasCorpus()) print('The corpus (../shared) is not here: only the own pages are scored.');
  return [
    ...(hasCorpus() ? await loadCorpus((label) => wanted(label, halfOf(label.id))) : []),
    ...(await loadOwnPages((label) => wanted(label, 'own'))),
  ];
}

/** Prints what one half came to; the falls below its floors. */
function reportHalf(half: Half, cases: JudgedCase[], floors: Floors): string[] {
  if (cases.length === 0) return [];
  // Pages of the check half are looked at only when somebody asks for them.
  const open = half !== 'check' || values.half === 'check' || values.only !== undefined;
  if (values.errors) {
    if (open) print(reportMisses(cases, values.errors));
    return [];
  }
  const measures = measure(cases);
  print(
    `\n== ${half}: ${cases.length} pages, ${cases.filter((one) => one.failure).length} without a reading\n${reportMeasures(measures)}\n\n${reportFields(cases)}`,
  );
  print(`\n${reportLanguages(cases)}\n\n${reportReliability(tableReliability(cases))}`);
  if (values.signals) print(`\n${reportSignals(scoreSignals(cases))}`);
  if (open) print(`\nNot right:\n${reportMisses(cases, null) || 'none'}`);
  return values.only ? [] : holdFloors(half, cases, { ...measures }, floors);
}

function holdFloors(half: Half, cases: JudgedCase[], numbers: Record<string, number>, floors: Floors): string[] {
  const fingerprint = fingerprintLabels(labelsOf(cases));
  if (values.raise) floors[half] = raiseFloors(floors[half], numbers, fingerprint);
  return findFalls(half, floors[half], numbers, fingerprint);
}

function printUsage(): number {
  print(USAGE);
  return 0;
}

function print(words: string): void {
  process.stdout.write(`${words}\n`);
}
