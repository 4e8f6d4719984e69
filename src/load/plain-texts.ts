import { formatOf, parseTree } from '../markdown/parse.ts';
import { renderPlainText } from '../markdown/plain-text.ts';

const texts = new Map<string, string>();

/**
 * The words of a text, made once for each text. They are kept in a file of their own: whatever asks Astro
 * for content is run anew after each change of content, and forgets.
 */
export function plainTextOf(file: string, body: string): string {
  const key = `${formatOf(file)} ${body}`;
  const text = texts.get(key) ?? renderPlainText(parseTree(body, formatOf(file)));
  texts.set(key, text);
  return text;
}
