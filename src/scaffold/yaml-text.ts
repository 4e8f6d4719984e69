import { Document, isScalar, Scalar, visit } from 'yaml';

/** Days, times and whatever else looks like a number: each reader of YAML makes another thing of them. */
const quoted = /^[-+.]?\d[\w.:+-]*$/;

/** Data as YAML in this site's form: days quoted, Korean plain, each value on one line; what is not known is left out. */
export function renderYaml(data: unknown): string {
  const document = new Document(withoutUnknown(data), { customTags: ['timestamp'] });
  visit(document, {
    Scalar(_, node) {
      if (!isScalar(node) || typeof node.value !== 'string') return;
      if (quoted.test(node.value)) node.type = Scalar.QUOTE_SINGLE;
      else if (needsEscape(node.value)) node.type = Scalar.QUOTE_DOUBLE;
    },
  });
  return document.toString({ singleQuote: true, lineWidth: 0, blockQuote: false });
}

/** A file's frontmatter, from the first line of dashes to the last. */
export const renderFrontmatter = (data: Readonly<Record<string, unknown>>): string =>
  `---\n${renderYaml(data)}---\n`;

// What some reader takes for the end of a line, folds, or does not print.
const needsEscape = (text: string): boolean => /[\p{C}\u2028\u2029]/u.test(text);

/** Of `undefined` YAML makes null, which no field may be. */
function withoutUnknown(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(withoutUnknown);
  if (typeof data !== 'object' || data === null) return data;
  const known = Object.entries(data).filter(([, value]) => value !== undefined);
  return Object.fromEntries(known.map(([name, value]) => [name, withoutUnknown(value)]));
}

/** Data on one line, within a list that is written on one line. */
export const renderFlow = (data: unknown): string =>
  JSON.stringify(data).replaceAll(
    /[\p{C}\u2028\u2029]/gu,
    (unseen) => `\\U${unseen.codePointAt(0)!.toString(16).padStart(8, '0')}`,
  );
