import type { Holding } from './holding.ts';

/* What a service worker's scope offers, as far as it is used here: TypeScript's own list of it excludes that of pages. */

/** Something that happens to a worker, which lives until all that it was given to wait for is over. */
export interface WorkerEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

export interface FetchEvent extends WorkerEvent {
  readonly request: Request;
  /** The answer to a navigation, asked for while the worker woke up. */
  readonly preloadResponse: Promise<Response | undefined>;
  respondWith(answer: Promise<Response>): void;
}

export interface PageMessage extends WorkerEvent {
  /** Addresses of files that a page loaded, or a wish. */
  readonly data: readonly string[] | 'search';
  readonly source: { readonly url: string };
  readonly ports: readonly MessagePort[];
}

interface WorkerScope {
  /** The build puts it before the worker's code. */
  readonly holding: Holding;
  readonly registration: ServiceWorkerRegistration;
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(name: 'install' | 'activate', listen: (event: WorkerEvent) => void): void;
  addEventListener(name: 'fetch', listen: (event: FetchEvent) => void): void;
  addEventListener(name: 'message', listen: (event: PageMessage) => void): void;
}

export const worker = globalThis as unknown as WorkerScope;
