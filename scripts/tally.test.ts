import { describe, expect, test } from 'vitest';
import { describeTally, onePassed, sumTallies, tallyStoryReport, tallyUnitReport } from './tally.ts';

test('runners are summed into one line', () => {
  const total = sumTallies([onePassed, { passed: 40, failed: 2, skipped: 1 }]);
  expect(describeTally(total)).toBe('41 passed, 2 failed');
});

test('a runner that ran nothing is a failure', () => {
  expect(describeTally(sumTallies([onePassed, { passed: 0, failed: 0, skipped: 3 }]))).toBe('1 passed, 1 failed');
});

describe('unit tests', () => {
  test('a file that cannot be loaded counts', () => {
    const report = {
      numPassedTests: 5,
      numFailedTests: 1,
      numPendingTests: 2,
      numTodoTests: 0,
      testResults: [
        { status: 'failed', assertionResults: [] },
        { status: 'failed', assertionResults: [{}] },
        { status: 'passed', assertionResults: [{}] },
      ],
    };
    expect(tallyUnitReport(report)).toEqual({ passed: 5, failed: 2, skipped: 2 });
  });
});

describe('stories', () => {
  test('trouble outside a story counts', () => {
    const report = { stats: { expected: 3, unexpected: 1, flaky: 1, skipped: 1 }, errors: [{}] };
    expect(tallyStoryReport(report)).toEqual({ passed: 4, failed: 2, skipped: 1 });
  });
});
