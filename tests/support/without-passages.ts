/** HTML of a text without the ids of its passages, which `rehype-passages.test.ts` is about. */
export const withoutPassages = (html: string): string =>
  html.replaceAll(/ id="P[a-z0-9]{5}(?:-\d+)?"/g, '');
