import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly uses?: string;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly 'timeout-minutes'?: number;
  readonly steps?: readonly Step[];
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

const workflows = globSync('.github/workflows/*.{yml,yaml}');

describe.each(workflows)('%s', (file) => {
  const text = readFileSync(file, 'utf8');
  const workflow = parse(text) as Workflow;
  const jobs = Object.values(workflow.jobs);
  const steps = jobs.flatMap(({ steps = [] }) => steps);

  test('runs actions of others at one commit only, and says which version that is', () => {
    const lines = [...text.matchAll(/\buses: (?!\.\/)(.*)$/gm)].map(([, action = '']) => action);
    expect(lines.filter((line) => !/^[\w./-]+@[\da-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual(
      [],
    );
  });

  test('grants nothing to all, and to each job what it names', () => {
    expect(workflow.permissions).toEqual({});
    expect(jobs.filter(({ permissions }) => permissions === undefined)).toEqual([]);
  });

  test('gives a pull request nothing to write with and no secret', () => {
    expect(Object.keys(workflow.on)).not.toContain('pull_request_target');
    expect(Object.keys(workflow.on)).not.toContain('workflow_run');
    expect(text).not.toMatch(/\bsecrets\b/);
    const granted = jobs.flatMap(({ permissions = {} }) => Object.values(permissions));
    if ('pull_request' in workflow.on) expect(granted).not.toContain('write');
  });

  test('leaves no token in the checkout', () => {
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkouts.filter(({ with: set }) => set?.['persist-credentials'] !== false)).toEqual([]);
  });

  test('runs no text that somebody else has written', () => {
    expect(steps.filter(({ run }) => run?.includes('${{'))).toEqual([]);
  });

  test('ends in time', () => {
    const endless = jobs.filter((job) => !job.uses && job['timeout-minutes'] === undefined);
    expect(endless).toEqual([]);
  });
});
