import type { Finding } from './fault.ts';
import { findAll, type Page } from './page.ts';

/** Data that machines cannot read, or that says nothing of what it describes; its addresses are references. */
export const checkJsonLd = (page: Page): Finding[] =>
  findAll(page, 'script', { type: 'application/ld+json' })
    .filter(({ ownText }) => !isDescription(ownText))
    .map(({ ownText }) => ({
      rule: 'json-ld',
      message: `JSON-LD를 읽을 수 없습니다: \`${ownText.slice(0, 60)}\``,
    }));

function isDescription(text: string): boolean {
  try {
    const data = JSON.parse(text) as Record<string, unknown>;
    return data['@context'] === 'https://schema.org' && Boolean(data['@type']);
  } catch {
    return false;
  }
}
