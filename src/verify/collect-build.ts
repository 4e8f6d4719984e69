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
} from './build.ts';
import { checkPage } from './check-page.ts';
import { isListed, parsePage, type Page } from './page.ts';
import { readChange } from './page-data.ts';
import { buildPool } from './pool.ts';
import { readPicture } from './read-picture.ts';
import { readReferences } from './reference.ts';

/** What stands at a path of a built folder. */
export type Entry =
  | { readonly kind: 'file'; readonly path: string; readonly bytes: Uint8Array }
  | { readonly kind: 'link' | 'other'; readonly path: string };

const isText = (path: string): boolean =>
  /\.(?:css|ics|js|json|md|svg|txt|webmanifest|xml)$/.test(path) &&
  !path.startsWith(siteFiles.index);

/** Pictures whose bytes are held at once while other files are read. */
const decoding = 4;

/**
 * A folder's entries → the build as a value. Each file is looked at once and then let go, so that a site
 * of any size fits in memory.
 */
export async function collectBuild(
  address: URL,
  entries: AsyncIterable<Entry> | Iterable<Entry>,
): Promise<Build> {
  const files = new Map<string, BuiltFile>();
  const pages = new Map<string, BuiltPage>();
  const texts = new Map<string, string>();
  const pictures = new Map<string, BuiltPicture>();
  const fragments = new Map<string, BuiltFragment>();
  let count: number | undefined;
  const keep = buildPool();
  const pending = new Set<Promise<void>>();

  for await (const entry of entries) {
    const { kind, path } = entry;
    files.set(path, { kind, bytes: kind === 'file' ? entry.bytes.length : 0 });
    if (kind !== 'file') continue;
    const { bytes } = entry;
    if (path.endsWith('.html')) {
      const url = new URL(path.replace(/(^|\/)index\.html$/, '$1'), address);
      const page = parsePage(path, url, decode(bytes));
      pages.set(path, summarise(page, address, keep));
    } else if (isPicture(path)) {
      if (pending.size >= decoding) await Promise.race(pending);
      const work = readPicture(bytes).then((picture) => {
        pictures.set(path, picture);
        pending.delete(work);
      });
      pending.add(work);
    } else if (path.endsWith('.pf_fragment')) fragments.set(path, readFragment(bytes));
    else if (path === siteFiles.indexStart) count = countPages(decode(bytes));
    else if (isText(path)) texts.set(path, decode(bytes));
  }
  await Promise.all(pending);
  return { address, files, pages, texts, pictures, index: { fragments, count } };
}

/** What is kept of a page; nothing of it holds on to the page's text. */
function summarise(page: Page, address: URL, keep: (text: string) => string): BuiltPage {
  const isSearched = page.elements.some(
    ({ attributes }) => attributes['data-pagefind-body'] !== undefined,
  );
  return {
    file: page.file,
    url: page.url,
    ids: new Set([...page.ids].map(keep)),
    references: readReferences(page, address).map(({ kind, address, from }) => ({
      kind,
      address: keep(address),
      from: keep(from),
    })),
    isListed: isListed(page),
    isSearched,
    changed: readChange(page),
    findings: checkPage(page, address),
  };
}

const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

function readFragment(bytes: Uint8Array): BuiltFragment {
  try {
    const { url, anchors } = unpackFragment(bytes);
    return { kind: 'whole', url, anchors: anchors.map(({ id }) => id) };
  } catch (error) {
    return { kind: 'broken', why: error instanceof Error ? error.message : String(error) };
  }
}
