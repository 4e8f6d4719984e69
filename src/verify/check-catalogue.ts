import { buildCatalogueSchema, catalogueSchema } from '../formats/catalogue-schema.ts';
import { siteFiles } from '../model/routes.ts';
import type { Build } from './build.ts';
import type { Fault } from './fault.ts';
import type { ReadTexts } from './read-texts.ts';

/** The catalogue: what its schema says and nothing else, with each recap that has a page; the schema is this site's. */
export function checkCatalogue(build: Build, { data }: ReadTexts): Fault[] {
  const report = (file: string, message: string): Fault => ({ file, rule: 'catalogue', message });
  const schema = data.get(siteFiles.catalogueSchema);
  const faults =
    schema === undefined || isSame(schema, buildCatalogueSchema(build.address))
      ? []
      : [report(siteFiles.catalogueSchema, '목록의 스키마가 이 사이트의 것이 아닙니다.')];
  const catalogue = data.get(siteFiles.catalogue);
  if (catalogue === undefined) return faults;
  const read = catalogueSchema.safeParse(catalogue);
  if (!read.success) {
    const [first, ...others] = read.error.issues.map(
      ({ path, message }) => `${path.join('.')}: ${message}`,
    );
    const more = others.length > 0 ? ` 외 ${others.length}건` : '';
    return [...faults, report(siteFiles.catalogue, `${first}${more}`)];
  }
  const listed = new Set(read.data.recaps.map(({ url }) => url));
  return [
    ...faults,
    ...(isSame(read.data, catalogue)
      ? []
      : [report(siteFiles.catalogue, '목록에 스키마가 모르는 것이 있습니다.')]),
    ...[...build.pages.values()]
      .filter(({ url, changed }) => changed !== undefined && !listed.has(url.href))
      .map(({ file }) => report(file, '목록(catalogue.json)에 없는 글입니다.')),
  ];
}

/** Both were written by one schema, so that even the order of their fields is the same. */
const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
