import { siteFiles } from '../../model/routes.ts';
import type { Hit } from '../query/ask.ts';
import { trustAddress } from '../../workers/trusted-address.ts';
import { MissingIndex } from '../words/seal.ts';
import type { PageData } from './row.ts';

/** The part of Pagefind's browser API that is used here. */
export interface Pagefind {
  preload(term: string): Promise<unknown>;
  search(term: string | null): Promise<{ results: Hit<PageData>[] }>;
}

/**
 * What WebAssembly, the worker and the languages of browsers say of mistakes in code, each in its own words;
 * whatever else they say is of files.
 */
const faults =
  /unreachable|out of bounds|unknown method|not initialized|not a (?:function|constructor)|not defined|undefined|\bnull\b|evaluating|recursi|call stack|divi(?:de|sion) by zero/i;

/** The browser does not start the worker that searches: a setting, an extension or a policy forbids it. */
export class RefusedWorker extends Error {}

/** A page is found under a number; its text is asked for by it. */
type Numbered = Omit<Hit<PageData>, 'data'> & { readonly data: string };

interface Reply {
  readonly id: number;
  readonly result?: unknown;
  readonly error?: string;
}

interface Waiting {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Opens the index below a base path, by messages to Pagefind's worker. Pagefind's own script sends the same,
 * but takes to the page's thread where the worker is refused or five seconds late, and there the policy
 * of the page lets no WebAssembly run. Throws a RefusedWorker, now or with an answer.
 */
export function openPagefind(base: string, options: object): Pagefind {
  const worker = startWorker(base);
  const waiting = new Map<number, Waiting>();
  let asked = 0;
  let refusal: Error | undefined;

  worker.addEventListener('message', ({ data: { id, result, error } }: MessageEvent<Reply>) => {
    if (error === undefined) waiting.get(id)?.resolve(result);
    else waiting.get(id)?.reject(faults.test(error) ? new Error(error) : new MissingIndex(error));
    waiting.delete(id);
  });
  worker.addEventListener('error', (event) => {
    // Code that failed says of what; a worker that did not start says nothing.
    refusal = event.message
      ? new Error(event.message)
      : new RefusedWorker('The worker of the search did not start.');
    for (const { reject } of waiting.values()) reject(refusal);
    waiting.clear();
  });

  const ask = (method: string, ...args: readonly unknown[]): Promise<unknown> =>
    new Promise((resolve, reject) => {
      if (refusal) throw refusal;
      waiting.set(++asked, { resolve, reject });
      worker.postMessage({ id: asked, method, args });
    });
  const tell = (...message: Parameters<typeof ask>): void => void ask(...message).catch(() => null);

  // The worker remembers a page until it hears that nobody is left to ask for it.
  const forgotten = new FinalizationRegistry<string>((page) => tell('releaseData', page));
  const promise = ({ data: page, ...hit }: Numbered): Hit<PageData> => {
    const data = () => ask('getData', page) as Promise<PageData>;
    forgotten.register(data, page);
    return { ...hit, data };
  };

  const { lang } = document.documentElement;
  tell('init', {
    ...options,
    ...{ baseUrl: base, basePath: base + siteFiles.index, language: lang, primary: true },
  });
  return {
    preload: (term) => ask('preload', term, {}),
    search: async (term) => {
      const { results } = (await ask('search', term, {})) as { results: Numbered[] };
      return { results: results.map(promise) };
    },
  };
}

function startWorker(base: string): Worker {
  try {
    return new Worker(trustAddress(base, siteFiles.indexWorker));
  } catch (cause) {
    throw new RefusedWorker('The worker of the search may not start.', { cause });
  }
}
