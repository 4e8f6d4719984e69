import type { Finding } from '#site/verify/fault.ts';
import { parsePage, type Page } from '#site/verify/page.ts';

export const siteUrl = new URL('https://example.github.io/notes/');
export const pageUrl = new URL('events/', siteUrl);

/** HTML as the gate reads a page of a built site. */
export const aPage = (html: string): Page => parsePage('events/index.html', pageUrl, html);

export const rulesOf = (findings: readonly Finding[]) => findings.map(({ rule }) => rule);
