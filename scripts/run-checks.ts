/**
 * Runs every check and ends with one line, `N passed, N failed`; the exit code is 1 where anything failed or a runner ran nothing.
 * With `--fast` it leaves out long tests, builds and stories.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromiumFamily, findBrowser, firefoxFamily } from './browsers.mjs';
import { faultsOfProject, readRooms } from './import-rules.ts';
import { faultsOfCore } from './purity.ts';
import {
  countSilenceAsFailure,
  describeTally,
  oneFailed,
  onePassed,
  sumTallies,
  type Tally,
  tallyStoryReport,
  tallyUnitReport,
} from './tally.ts';
import { root, runTool } from './tools.ts';

interface Runner {
  name: string;
  run: () => Tally;
}

const reports = mkdtempSync(join(tmpdir(), 'whence-reports-'));
const handedOn = {
  // The long tests read every own page and the corpus, and what they yield is held against the tab's reading afterwards.
  WHENCE_HANDED_READINGS: join(reports, 'readings.ndjson'),
  // The command line is started a hundred times: its modules are compiled once.
  NODE_COMPILE_CACHE: join(reports, 'compiled'),
};

/** A check that a tool passes or fails as a whole; its words are shown only where it fails. */
function check(name: string, tool: string, ...words: string[]): Runner {
  return {
    name,
    run: () => {
      const { ok, said } = runTool(tool, words, { minutes: 20, environment: handedOn });
      if (!ok) console.log(said);
      return ok ? onePassed : oneFailed;
    },
  };
}

/** A runner that counts its own tests in a JSON report; without a report it failed. */
function countByReport<Report>(name: string, run: (file: string) => void, tallyReport: (report: Report) => Tally): Runner {
  return {
    name,
    run: () => {
      const file = join(reports, `${name.replaceAll(' ', '-')}.json`);
      run(file);
      return existsSync(file) ? tallyReport(JSON.parse(readFileSync(file, 'utf8')) as Report) : oneFailed;
    },
  };
}

const importRules: Runner = {
  name: 'import rules',
  run: () => {
    const faults = [...faultsOfProject(root), ...faultsOfCore(readRooms(root))];
    for (const fault of faults) console.log(fault);
    return faults.length === 0 ? onePassed : { ...oneFailed, failed: faults.length };
  },
};

/** Unit tests of some of the projects in vitest.config.ts. */
function unitTests(name: string, ...projects: string[]): Runner {
  const words = ['run', '--reporter=dot', '--reporter=json', ...projects.map((project) => `--project=${project}`)];
  const run = (file: string) =>
    runTool('vitest', [...words, `--outputFile.json=${file}`], { words: 'shown', minutes: 20, environment: handedOn });
  return countByReport(name, run, tallyUnitReport);
}

const stories = countByReport(
  'stories',
  (file) => {
    const environment = { ...browsersByName(), ...handedOn, PLAYWRIGHT_JSON_OUTPUT_NAME: file };
    runTool('playwright', ['test', '--reporter=list,json'], { words: 'shown', environment, minutes: 30 });
  },
  tallyStoryReport,
);

/** The browsers that the set-up found, for stories to start; the story of a missing Firefox skips itself. */
function browsersByName(): Record<string, string> {
  const found = [chromiumFamily, firefoxFamily].map((family) => [family.variable, findBrowser(family)] as const);
  return Object.fromEntries(found.filter((pair): pair is [string, string] => pair[1] !== null));
}

const fastRunners: Runner[] = [
  check('types are prepared', 'wxt', 'prepare'),
  check('types', 'tsc', '-p', '.'),
  check('types of core, without a browser', 'tsc', '-p', 'core'),
  check('format and lint', 'biome', 'check', '--error-on-warnings', '.'),
  importRules,
  unitTests('unit tests', 'rooms', 'services', 'seen'),
];

const slowRunners: Runner[] = [
  unitTests('long tests', 'long'),
  check('build for Chromium', 'wxt', 'build', '-b', 'chrome'),
  check('build for Edge', 'wxt', 'build', '-b', 'edge'),
  check('build for Firefox', 'wxt', 'build', '-b', 'firefox'),
  check("Mozilla's lint of the Firefox build", 'web-ext', 'lint', '--source-dir', '.output/firefox-mv3', '--boring'),
  check('the demonstration, without a screen', 'node', '--disable-warning=ExperimentalWarning', 'scripts/start.ts', '--headless'),
  check(
    'pages read alike in a tab and on the command line',
    'node',
    '--disable-warning=ExperimentalWarning',
    'bench/same/run.ts',
    '--third',
  ),
  stories,
];

/** What a check came to; its line is printed as it ends. */
function tallyRun({ name, run }: Runner): Tally {
  const start = performance.now();
  const tally = countSilenceAsFailure(run());
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const skipped = tally.skipped > 0 ? `, ${tally.skipped} skipped` : '';
  console.log(`${tally.failed > 0 ? '✗' : '✓'} ${name}: ${describeTally(tally)}${skipped} (${seconds} s)`);
  return tally;
}

const runners = process.argv.includes('--fast') ? fastRunners : [...fastRunners, ...slowRunners];
const tallies = runners.map(tallyRun);
rmSync(reports, { recursive: true, force: true });
const total = sumTallies(tallies);
console.log(describeTally(total));
process.exitCode = total.failed > 0 ? 1 : 0;
