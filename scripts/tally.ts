/** How the checks are counted: each runner's passed, failed and skipped, and the one line that sums them. */
export interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

export const onePassed: Tally = { passed: 1, failed: 0, skipped: 0 };
export const oneFailed: Tally = { passed: 0, failed: 1, skipped: 0 };

/** Sums runners; one that ran nothing counts as failed, or a broken pattern would look like success. */
export function sumTallies(tallies: Tally[]): Tally {
  return tallies.map(countSilenceAsFailure).reduce(addTally, { passed: 0, failed: 0, skipped: 0 });
}

function addTally(a: Tally, b: Tally): Tally {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
}

/** A runner that ran nothing has failed. */
export function countSilenceAsFailure(tally: Tally): Tally {
  return tally.passed + tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}

/** The last line of every run: `N passed, N failed`. */
export function describeTally({ passed, failed }: Tally): string {
  return `${passed} passed, ${failed} failed`;
}

/** Vitest's JSON report. Test files that could not be loaded hold no tests; each counts as one failure. */
export interface UnitReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
}

/** What Vitest's JSON report counts. */
export function tallyUnitReport(report: UnitReport): Tally {
  const unloaded = report.testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0);
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** Playwright's JSON report. A flaky story passed at a second try; `errors` are troubles outside any story. */
export interface StoryReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  errors: unknown[];
}

/** What Playwright's JSON report counts; a story that passed when it was tried again has passed. */
export function tallyStoryReport({ stats, errors }: StoryReport): Tally {
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length, skipped: stats.skipped };
}
