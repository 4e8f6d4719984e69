import { formatOf, parseTree } from '../markdown/parse.ts';
import { wordsOfTree, type Words } from '../markdown/remark-words.ts';

const known = new Map<string, Words>();

/**
 * The words of a text that nothing has noted yet, made once for each text. They are kept in a file of their own:
 * whatever asks Astro for content is run anew after each change of content, and forgets.
 */
export function readWords(file: string, body: string): Words {
  const key = `${formatOf(file)} ${body}`;
  const words = known.get(key) ?? wordsOfTree(parseTree(body, formatOf(file)));
  known.set(key, words);
  return words;
}
