import { once } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import { openMemory } from '../load/memory.ts';
import { openVerifier } from '../verify/verify-build.ts';
import type { GateTask } from './start-gate.ts';

/* Verifies a site in a thread of its own: what is there is read while the rest is still made. */

const { folder, address, expected, memory } = workerData as GateTask;
const remembered = openMemory(memory);
const verifier = openVerifier(folder, { ...expected, address: new URL(address) }, remembered);
await verifier.lookAhead();
await once(parentPort!, 'message');
const problems = await verifier.finish();
remembered.save();
parentPort!.postMessage(problems);
