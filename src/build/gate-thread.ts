import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { openMemory } from '../load/memory.ts';
import { openVerifier } from '../verify/verify-build.ts';
import type { GateTask } from './start-gate.ts';

/* Verifies a site in a thread of its own: what is there is read while the rest is still made. */

const { folder, address, expected, memory } = workerData as GateTask;
const remembered = openMemory(memory);
const verifier = openVerifier(folder, { ...expected, address: new URL(address) }, remembered);

/** Milliseconds from one look to the next: each lists the whole folder, which grows. */
const pauses = { least: 2000, most: 8000 };
let isAsked = false;
const asked = once(parentPort!, 'message').then(() => (isAsked = true));
for (let pause = pauses.least; !isAsked; pause = Math.min(pause * 2, pauses.most)) {
  if ((await verifier.lookAhead()) > 0) pause = pauses.least;
  const waiting = new AbortController();
  await Promise.race([asked, setTimeout(pause, undefined, waiting).catch(() => undefined)]);
  waiting.abort();
}
const problems = await verifier.finish();
remembered.save();
parentPort!.postMessage(problems);
