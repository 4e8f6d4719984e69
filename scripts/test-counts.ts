import { readFileSync } from 'node:fs';

/** How many tests a runner ran, and how they ended. */
export interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

/** The JSON reports of Vitest and of Playwright, as far as they are read. */
type Report =
  | { numPassedTests: number; numFailedTests: number; numPendingTests: number }
  | { stats: { expected: number; unexpected: number; flaky: number; skipped: number } };

/**
 * Counts the tests in a runner's report. A runner that failed without a failed test, left no report,
 * or ran no test at all counts as one failure: silence is no proof.
 */
export function countTests(file: string, succeeded: boolean): Count {
  const count = parseReport(readReport(file));
  if (count.failed === 0 && (!succeeded || count.passed === 0)) {
    console.error('검사가 하나도 끝까지 돌지 않았거나, 검사 밖에서 실패했습니다.');
    count.failed = 1;
  }
  return count;
}

function parseReport(report: Report | undefined): Count {
  if (report === undefined) return { passed: 0, failed: 0, skipped: 0 };
  if ('stats' in report) {
    const { expected, unexpected, flaky, skipped } = report.stats;
    return { passed: expected, failed: unexpected + flaky, skipped };
  }
  const { numPassedTests, numFailedTests, numPendingTests } = report;
  return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests };
}

function readReport(file: string): Report | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Report;
  } catch {
    return undefined;
  }
}
