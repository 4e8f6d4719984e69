import { relative } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { checkContent } from '../load/check-content.ts';
import { showProblems, type Findings } from './shown-problems.ts';

/* Looks the content over beside the server, so that no page waits for it. */

const { content } = workerData as { content: string };

parentPort?.on(
  'message',
  () =>
    void checkContent(content).then(
      ({ problems }) => tell({ kind: 'found', problems: showProblems(problems, within) }),
      (error: unknown) => tell({ kind: 'failed', why: String(error) }),
    ),
);

const within = (file: string): string => relative(content, file).replaceAll('\\', '/');

const tell = (findings: Findings): void => parentPort?.postMessage(findings);
