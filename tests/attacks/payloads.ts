import { readFileSync } from 'node:fs';

/** Where a hostile text is written: in a Markdown body, a title, a file's name, the search field … */
export type Context =
  'markdown' | 'mdx' | 'title' | 'svg' | 'query' | 'exif' | 'file-name' | 'flood';

/** One attack. It has succeeded when `window.__pwn` was called, or a request left the site. */
export interface Payload {
  readonly id: string;
  readonly category: string;
  readonly context: Context;
  readonly input: string;
  /** What may stand in no tag, script or style of the page; as plain text it may. */
  readonly forbid: readonly string[];
  /** What a reader has to do before it runs. */
  readonly interaction?: 'click';
}

interface WrittenPayload extends Payload {
  /** How often `input` is written after itself. */
  readonly times?: number;
}

/** The texts that have broken into sites before, or tried to: HTML, links, pictures, titles, names. */
const written = JSON.parse(
  readFileSync(new URL('payloads.json', import.meta.url), 'utf8'),
) as WrittenPayload[];

/** The floods by how many times their usual size they have: not hostile by what they say, only by how much. */
const floods: Readonly<Record<string, (size: number) => string>> = {
  'dos-01': (size) => '['.repeat(50_000 * size),
  'dos-02': (size) => `${'>'.repeat(20_000 * size)}x`,
  'dos-03': (size) => '*a_'.repeat(20_000 * size),
  'dos-05': (size) => '![x]('.repeat(20_000 * size),
  'dos-06': (size) => '<a '.repeat(20_000 * size),
  'dos-07': (size) => '&'.repeat(100_000 * size),
  'dos-09': (size) => `${'[^1]'.repeat(10_000 * size)}\n\n[^1]: x`,
  'dos-10': (size) =>
    Array.from({ length: 3_000 * size }, (_, depth) => `${'  '.repeat(depth)}- x`).join('\n'),
  'dos-11': (size) => '\u0345'.repeat(100_000 * size),
};

/** Texts that take a parser's time or memory. */
export const buildFloods = (size = 1): Payload[] =>
  Object.entries(floods).map(([id, build]) => ({
    id,
    category: 'dos',
    context: 'flood',
    input: build(size),
    forbid: [],
  }));

/** Every attack known by name, 153 of them. */
export const payloads: readonly Payload[] = [
  ...written.map(({ times = 1, ...payload }) => ({
    ...payload,
    input: payload.input.repeat(times),
  })),
  ...buildFloods(),
];

/** The attacks of some contexts: payloadsIn('markdown', 'mdx'). */
export const payloadsIn = (...contexts: readonly Context[]): Payload[] =>
  payloads.filter(({ context }) => contexts.includes(context));
