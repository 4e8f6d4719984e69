import type { Finding } from './fault.ts';
import { findAll, type Page } from './page.ts';

/** Data that machines cannot read, that says nothing of what it describes, or refers to nothing; its addresses are references. */
export const checkJsonLd = (page: Page): Finding[] =>
  findAll(page, 'script', { type: 'application/ld+json' })
    .filter(({ ownText }) => !isDescription(ownText))
    .map(({ ownText }) => ({
      rule: 'json-ld',
      message: `JSON-LD를 읽을 수 없습니다: \`${ownText.slice(0, 60)}\``,
    }));

type Fields = Readonly<Record<string, unknown>>;

function isDescription(text: string): boolean {
  const known = new Set<unknown>();
  const asked = new Set<unknown>();
  try {
    const data = JSON.parse(text, (_, value: unknown) => {
      const id = isFields(value) && value['@id'];
      if (isFields(value) && id !== undefined) (value['@type'] ? known : asked).add(id);
      return value;
    }) as Fields;
    const things = (data['@graph'] ?? [data]) as readonly Fields[];
    return (
      data['@context'] === 'https://schema.org' &&
      things.length > 0 &&
      things.every((thing) => thing['@type']) &&
      [...asked].every((id) => known.has(id))
    );
  } catch {
    return false;
  }
}

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
