import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { countTests } from './test-counts.ts';

const vitest = { numPassedTests: 3, numFailedTests: 0, numPendingTests: 1 };
const playwright = { stats: { expected: 2, unexpected: 1, flaky: 1, skipped: 0 } };
const nothing = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0 };

test.each([
  ["Vitest's report is counted", vitest, true, { passed: 3, failed: 0, skipped: 1 }],
  ['a flaky test is a failed test', playwright, false, { passed: 2, failed: 2, skipped: 0 }],
  ['no test at all is a failure', nothing, true, { passed: 0, failed: 1, skipped: 0 }],
  ['so is a runner that failed outside', vitest, false, { passed: 3, failed: 1, skipped: 1 }],
])('%s', (_fact, report, succeeded, count) => {
  const file = join(mkdtempSync(join(tmpdir(), 'counts-')), 'report.json');
  writeFileSync(file, JSON.stringify(report));
  expect(countTests(file, succeeded)).toEqual(count);
});

test('a runner that left no report has failed', () => {
  expect(countTests('no/such/report.json', true)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});
