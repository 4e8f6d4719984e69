import { hash } from 'node:crypto';
import { siteFiles } from '../model/routes.ts';
import { unpackFragment } from '../search/index/fragments.ts';
import { countPages } from '../search/index/number-files.ts';
import {
  isPicture,
  type Build,
  type BuiltFile,
  type BuiltFragment,
  type BuiltPage,
  type BuiltPicture,
  type BuiltText,
} from './build.ts';
import { keep } from './pool.ts';
import { addressOf, readPage, type ToldPage } from './read-page.ts';
import { readPicture } from './read-picture.ts';
import { readText } from './read-text.ts';
import { forgetful, type Recall } from './recall.ts';
import type { Reference } from './reference.ts';

/** What stands at a path of a built folder. */
export type Entry =
  | {
      readonly kind: 'file';
      readonly path: string;
      readonly read: () => Uint8Array;
      /** The same as long as its bytes are; nothing where nobody knows, or it may still be written. */
      readonly stamp?: () => string | undefined;
    }
  | { readonly kind: 'link' | 'other'; readonly path: string };

/** What a file says by itself. */
type Told =
  | { readonly kind: 'page'; readonly page: ToldPage }
  | { readonly kind: 'text'; readonly text: BuiltText }
  | { readonly kind: 'picture'; readonly picture: BuiltPicture }
  | { readonly kind: 'fragment'; readonly fragment: BuiltFragment }
  | { readonly kind: 'count'; readonly count: number | undefined }
  | { readonly kind: 'nothing' };

interface Seen {
  readonly file: BuiltFile;
  readonly stamp: string | undefined;
  readonly told: Told;
}

type Entries = AsyncIterable<Entry> | Iterable<Entry>;

/** Reads a folder, which may still be written: what has not changed since it was read is not read again. */
export interface Collector {
  /** Reads what is new and seems to be all written; returns how many files. */
  readonly lookAhead: (entries: Entries) => Promise<number>;
  /** Reads what is new or has changed. */
  readonly look: (entries: Entries) => Promise<void>;
  /** The folder as it was at the last look. */
  readonly build: () => Build;
}

/** Pictures whose bytes are held at once while other files are read. */
const decoding = 4;

/** A folder's entries → the build as a value, whose files are let go as soon as they are read, so that a site of any size fits in memory. */
export function buildCollector(
  address: URL,
  { recall, recallLater }: Recall = forgetful,
): Collector {
  const known = new Map<string, Seen>();
  const shared = new Map<Reference, Reference>();
  const pending = new Set<Promise<void>>();
  let paths: readonly string[] = [];
  return {
    lookAhead: async (entries) => {
      let count = 0;
      for await (const entry of entries) {
        const { kind, path } = entry;
        // A name with a dot is that of something passing.
        if (kind !== 'file' || known.has(path) || /(?:^|\/)\./.test(path)) continue;
        const stamp = entry.stamp?.();
        if (stamp === undefined) continue;
        await take(path, entry.read(), stamp);
        count++;
      }
      await Promise.all(pending);
      return count;
    },
    look: async (entries) => {
      const found: string[] = [];
      for await (const entry of entries) {
        const { kind, path } = entry;
        found.push(path);
        if (kind !== 'file') {
          known.set(path, { file: { kind, bytes: 0 }, stamp: '', told: { kind: 'nothing' } });
          continue;
        }
        const stamp = entry.stamp?.();
        if (stamp === undefined || known.get(path)?.stamp !== stamp)
          await take(path, entry.read(), stamp);
      }
      await Promise.all(pending);
      paths = found;
    },
    build: () =>
      arrange(
        address,
        paths.map((path) => [path, known.get(path)!]),
      ),
  };

  /** Reads a file; a picture is read on while others are. */
  async function take(path: string, bytes: Uint8Array, stamp: string | undefined): Promise<void> {
    const file = { kind: 'file', bytes: bytes.length } as const;
    const told = read(path, bytes);
    if (!(told instanceof Promise)) {
      known.set(path, { file, stamp, told });
      return;
    }
    const work = told.then((later) => {
      known.set(path, { file, stamp, told: later });
      pending.delete(work);
    });
    pending.add(work);
    if (pending.size >= decoding) await Promise.race(pending);
  }

  function read(path: string, bytes: Uint8Array): Told | Promise<Told> {
    const here = () => [address.href, path, hash('sha256', bytes, 'base64url')];
    if (path.endsWith('.html')) {
      let isRemembered = true;
      const page = recall(here(), () => {
        isRemembered = false;
        return readPage(path, decode(bytes), address);
      });
      if (isRemembered) share(page.references);
      return { kind: 'page', page };
    }
    if (isPicture(path)) {
      const key = ['picture', hash('sha256', bytes, 'base64url')];
      return recallLater(key, () => readPicture(bytes)).then((picture) => ({
        kind: 'picture',
        picture,
      }));
    }
    if (path.endsWith('.pf_fragment'))
      return { kind: 'fragment', fragment: recall(here(), () => readFragment(bytes)) };
    if (path === siteFiles.indexStart) return { kind: 'count', count: countPages(decode(bytes)) };
    if (!isText(path)) return { kind: 'nothing' };
    const text = recall(here(), () => readText(path, decode(bytes), address));
    share(text.references);
    return { kind: 'text', text };
  }

  /** Lets a file share its references with all others. */
  function share(references: readonly Reference[]): void {
    for (const [at, one] of references.entries()) {
      const kept = shared.get(one) ?? keep(one);
      shared.set(one, kept);
      (references as Reference[])[at] = kept;
    }
  }
}

/** The same of a folder that is all written. */
export async function collectBuild(address: URL, entries: Entries): Promise<Build> {
  const collector = buildCollector(address);
  await collector.look(entries);
  return collector.build();
}

function arrange(address: URL, seen: readonly (readonly [string, Seen])[]): Build {
  const pages = new Map<string, BuiltPage>();
  const texts = new Map<string, BuiltText>();
  const pictures = new Map<string, BuiltPicture>();
  const fragments = new Map<string, BuiltFragment>();
  let count: number | undefined;
  for (const [path, { told }] of seen) {
    if (told.kind === 'page') pages.set(path, { ...told.page, url: addressOf(path, address) });
    if (told.kind === 'text') texts.set(path, told.text);
    if (told.kind === 'picture') pictures.set(path, told.picture);
    if (told.kind === 'fragment') fragments.set(path, told.fragment);
    if (told.kind === 'count') count = told.count;
  }
  const files = new Map(seen.map(([path, { file }]) => [path, file]));
  return { address, files, pages, texts, pictures, index: { fragments, count } };
}

const isText = (path: string): boolean =>
  /\.(?:css|ics|js|json|md|svg|txt|webmanifest|xml)$/.test(path) &&
  !path.startsWith(siteFiles.index);

const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

function readFragment(bytes: Uint8Array): BuiltFragment {
  try {
    const { url, anchors } = unpackFragment(bytes);
    return { kind: 'whole', url, anchors: anchors.map(({ id }) => id) };
  } catch (error) {
    return { kind: 'broken', why: error instanceof Error ? error.message : String(error) };
  }
}
