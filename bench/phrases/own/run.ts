import { parseArgs } from 'node:util';
import { fingerprintLabels, loadFloors, raiseFloors, saveFloors } from '../../floors.ts';
import { formatTable, percent } from '../../report.ts';
import { loadOwnCases } from './own-case.ts';
import { measureLines, pageOf, type ScoredLine, scoreLines, shareOf } from './score-lines.ts';

const USAGE = `Usage: npm run bench:lines -- [options]

Places each line of bench/phrases/own in a page and scores who is named as its origin. A test holds the floors.

  --show ID      print the page that a line is placed in
  --misses       list the lines that were not heard, and those that yield a wrong origin
  --raise        write the numbers into floors.json where they are better
`;

const { values } = parseArgs({
  options: { show: { type: 'string' }, misses: { type: 'boolean' }, raise: { type: 'boolean' }, help: { type: 'boolean' } },
});

const lists = loadOwnCases();
const lines = Object.values(lists).flat();
const shown = lines.find(({ id }) => id === values.show);
if (values.help) print(USAGE);
else if (shown) print(pageOf(shown).html);
else run();

function run(): void {
  const scored = scoreLines(lists);
  report(scored);
  if (!values.raise) return;
  const floors = loadFloors();
  saveFloors({ ...floors, lines: raiseFloors(floors['lines'], measureLines(scored), fingerprintLabels(lines)) });
}

function report(scored: ScoredLine[]): void {
  print(reportGroups('lang', scored, ({ line }) => line.lang));
  print(reportGroups('place', scored, ({ line }) => line.place));
  print(reportGroups('list', scored, ({ list, line }) => `${list}, ${line.says}`));
  if (!values.misses) return;
  for (const { line, verdict, got } of scored.filter((one) => one.verdict !== 'right'))
    print(
      `${line.id} ${verdict.toUpperCase()} ${line.says} ${(line.names ?? []).join(', ')} <${line.place}> ${line.text.slice(0, 200)} -> ${got}`,
    );
}

function reportGroups(head: string, scored: ScoredLine[], group: (one: ScoredLine) => string): string {
  const names = [...new Set(scored.map(group))].sort();
  const rows = names.map((name) => {
    const members = scored.filter((one) => group(one) === name);
    return [name, String(members.length), ...(['right', 'silent', 'wrong'] as const).map((verdict) => percent(shareOf(members, verdict)))];
  });
  return `${formatTable([head, 'lines', 'right', 'silent', 'wrong'], rows)}\n`;
}

function print(words: string): void {
  process.stdout.write(`${words}\n`);
}
