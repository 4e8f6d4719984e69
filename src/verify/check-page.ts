import { checkHead } from './check-head.ts';
import { checkIds } from './check-ids.ts';
import { checkJsonLd } from './check-json-ld.ts';
import { checkMarkup } from './check-markup.ts';
import { checkPlaceholders } from './check-placeholders.ts';
import { checkPolicy } from './check-policy.ts';
import { checkSyntax } from './check-syntax.ts';
import type { Finding } from './fault.ts';
import type { Page } from './page.ts';

/** Everything that is wrong with a page by itself. */
export const checkPage = (page: Page, site: URL): Finding[] => [
  ...checkSyntax(page),
  ...checkHead(page),
  ...checkIds(page),
  ...checkJsonLd(page),
  ...checkMarkup(page, site),
  ...checkPlaceholders(page),
  ...checkPolicy(page, site),
];
