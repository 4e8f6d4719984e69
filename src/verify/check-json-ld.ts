import type { Finding } from './fault.ts';
import { walkJson } from './json.ts';
import { readData } from './page-data.ts';
import type { Page } from './page.ts';

/** Data that machines cannot read, that says nothing of what it describes, or refers to nothing; its addresses are references. */
export const checkJsonLd = (page: Page): Finding[] =>
  readData(page)
    .filter(({ data }) => !isDescription(data))
    .map(({ text }) => ({
      rule: 'json-ld',
      message: `JSON-LD를 읽을 수 없습니다: \`${text.slice(0, 60)}\``,
    }));

type Fields = Readonly<Record<string, unknown>>;

function isDescription(data: unknown): boolean {
  if (!isFields(data)) return false;
  const known = new Set<unknown>();
  const asked = new Set<unknown>();
  walkJson(data, (value) => {
    const id = isFields(value) && value['@id'];
    if (isFields(value) && id !== undefined) (value['@type'] ? known : asked).add(id);
  });
  const things = data['@graph'] ?? [data];
  return (
    data['@context'] === 'https://schema.org' &&
    Array.isArray(things) &&
    things.length > 0 &&
    things.every((thing: unknown) => isFields(thing) && thing['@type']) &&
    [...asked].every((id) => known.has(id))
  );
}

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
