import type { BuiltPage } from './build.ts';
import { checkPage } from './check-page.ts';
import { isListed, parsePage } from './page.ts';
import { readChange } from './page-data.ts';
import { copyOf } from './pool.ts';
import { readReferences } from './reference.ts';

/** What is kept of a page that can be written down. */
export type ToldPage = Omit<BuiltPage, 'url'>;

/** What a page says by itself; nothing of it holds on to the page's text. */
export function readPage(file: string, html: string, address: URL): ToldPage {
  const page = parsePage(file, addressOf(file, address), html);
  return {
    file,
    ids: new Set([...page.ids].map(copyOf)),
    references: readReferences(page, address),
    isListed: isListed(page),
    isSearched: page.elements.some(
      ({ attributes }) => attributes['data-pagefind-body'] !== undefined,
    ),
    changed: readChange(page),
    findings: checkPage(page, address),
  };
}

/** The address of a built page. */
export const addressOf = (file: string, address: URL): URL =>
  new URL(file.replace(/(^|\/)index\.html$/, '$1'), address);
