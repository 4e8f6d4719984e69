import { workerData } from 'node:worker_threads';

/** A signal from one thread to another: 0 until the content of a build was checked, then 1. */
export const buildSignal = (): Int32Array => new Int32Array(new SharedArrayBuffer(4));

/** Tells whoever waits that the content was checked. */
export function tellChecked(signal: Int32Array): void {
  Atomics.store(signal, 0, 1);
  Atomics.notify(signal, 0);
}

/**
 * Waits until the content may be opened. A build starts Astro's thread while the content is still being checked, and
 * hands it the signal; elsewhere, as while somebody writes, there is nothing to wait for.
 */
export async function untilChecked(): Promise<void> {
  const signal = (workerData as { readonly checked?: Int32Array } | null)?.checked;
  if (!signal) return;
  // A thread that only waits would end.
  const awake = setInterval(() => undefined, 60_000);
  await Atomics.waitAsync(signal, 0, 0).value;
  clearInterval(awake);
}
