import { afterEach, beforeEach, expect, test, vi } from 'vitest';

interface Message {
  readonly id: number;
  readonly method: string;
  readonly args: readonly unknown[];
}

/** A worker that does nothing but what a test makes it do. */
class FakeWorker extends EventTarget {
  static started: FakeWorker[] = [];
  readonly messages: Message[] = [];
  readonly address: string;

  constructor(address: string) {
    super();
    this.address = address;
    FakeWorker.started.push(this);
  }

  postMessage(message: Message): void {
    this.messages.push(message);
  }

  /** Answers the latest question of a kind. */
  answer(method: string, answer: { readonly result?: unknown; readonly error?: string }): void {
    const id = this.messages.findLast((message) => message.method === method)?.id;
    this.dispatchEvent(new MessageEvent('message', { data: { id, ...answer } }));
  }
}

beforeEach(() => {
  // What the site's own policy made is made again.
  vi.resetModules();
  FakeWorker.started = [];
  vi.stubGlobal('Worker', FakeWorker);
  vi.stubGlobal('window', {});
  vi.stubGlobal('location', { href: 'https://example.org/notes/search/?q=a' });
  vi.stubGlobal('document', { documentElement: { lang: 'ko' } });
});
afterEach(() => vi.unstubAllGlobals());

async function open() {
  const { openPagefind, RefusedWorker } = await import('./pagefind.ts');
  const pagefind = openPagefind('/notes/', { ranking: 'ours' });
  return { pagefind, RefusedWorker, worker: FakeWorker.started[0]! };
}

test('the worker of the index is started and told first where it is and how it ranks', async () => {
  const { worker } = await open();
  expect(worker.address).toBe('https://example.org/notes/pagefind/pagefind-worker.js');
  expect(worker.messages).toMatchObject([
    {
      method: 'init',
      args: [{ ranking: 'ours', baseUrl: '/notes/', basePath: '/notes/pagefind/', language: 'ko' }],
    },
  ]);
});

test('each answer goes to its question', async () => {
  const { pagefind, worker } = await open();
  const one = pagefind.search('하나');
  const preloaded = pagefind.preload('둘');
  worker.answer('preload', { result: 'ready' });
  worker.answer('search', { result: { results: [] } });
  expect(await preloaded).toBe('ready');
  expect(await one).toEqual({ results: [] });
  expect(worker.messages.slice(1).map(({ args }) => args[0])).toEqual(['하나', '둘']);
});

test('a page is read by its number', async () => {
  const { pagefind, worker } = await open();
  const search = pagefind.search(null);
  const found = { id: 'ko_a', score: 1, words: [3], data: 'page 1' };
  worker.answer('search', { result: { results: [found] } });
  const [hit] = (await search).results;
  expect(hit).toMatchObject({ id: 'ko_a', score: 1, words: [3] });
  const page = hit!.data();
  expect(worker.messages.at(-1)).toMatchObject({ method: 'getData', args: ['page 1'] });
  worker.answer('getData', { result: { url: '/a/' } });
  expect(await page).toEqual({ url: '/a/' });
});

test('a question that fails fails alone', async () => {
  const { pagefind, worker } = await open();
  const { MissingIndex } = await import('../words/seal.ts');
  const failing = pagefind.search('하나');
  worker.answer('search', { error: 'no chunk' });
  await expect(failing).rejects.toThrow('no chunk');
  await expect(failing).rejects.toThrow(MissingIndex);
  const next = pagefind.search('둘');
  worker.answer('search', { result: { results: [] } });
  expect((await next).results).toEqual([]);
});

test('a worker that does not start refuses what was asked and what will be', async () => {
  const { pagefind, worker, RefusedWorker } = await open();
  const asked = pagefind.search('하나');
  worker.dispatchEvent(new Event('error'));
  await expect(asked).rejects.toThrow(RefusedWorker);
  await expect(pagefind.search('둘')).rejects.toThrow(RefusedWorker);
  expect(worker.messages).toHaveLength(2);
});

test('a mistake in code is no index that is missing, and no browser that refuses', async () => {
  const { pagefind, worker, RefusedWorker } = await open();
  const { MissingIndex } = await import('../words/seal.ts');
  for (const error of [
    ...['unreachable', 'Unreachable code should not be executed (evaluating …)'],
    ...['memory access out of bounds', 'Out of bounds memory access', 'too much recursion'],
    ...["Cannot read properties of undefined (reading 'words')", 'x is not a function'],
  ]) {
    const trapped = pagefind.search('하나');
    worker.answer('search', { error });
    await expect(trapped, error).rejects.not.toThrow(MissingIndex);
  }
  const broken = pagefind.search('둘');
  worker.dispatchEvent(Object.assign(new Event('error'), { message: 'x is not a function' }));
  await expect(broken).rejects.not.toThrow(RefusedWorker);
});

test('a browser that forbids workers is told from an index that is missing', async () => {
  vi.stubGlobal('Worker', () => {
    throw new Error('forbidden');
  });
  const { openPagefind, RefusedWorker } = await import('./pagefind.ts');
  expect(() => openPagefind('/notes/', {})).toThrow(RefusedWorker);
});

test('where text may not become code, one policy lets the one address through', async () => {
  const policies: [string, { createScriptURL: (address: string) => string }][] = [];
  const createPolicy = (...policy: (typeof policies)[number]) => {
    policies.push(policy);
    return policy[1];
  };
  vi.stubGlobal('window', { trustedTypes: { createPolicy } });
  const { worker } = await open();
  await open();
  expect(policies.map(([name]) => name)).toEqual(['workers']);
  const { createScriptURL } = policies[0]![1];
  expect(createScriptURL(worker.address)).toBe(worker.address);
  expect(() => createScriptURL('https://example.org/other.js')).toThrow(TypeError);
});
