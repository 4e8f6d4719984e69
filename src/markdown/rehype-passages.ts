import type { Element, Nodes, Root } from 'hast';
import { SKIP, visit } from './visit.ts';

/**
 * An id for each paragraph, table and figure, so that a link can lead to it: `Pk3f9x`, made of its own first
 * words, whatever stands around it; `Pk3f9x-2` where others began so before. Headings have ids in small
 * letters, so that none of theirs can be the same.
 */
export function rehypePassages() {
  return (tree: Root): void => {
    const times = new Map<string, number>();
    visit(tree, 'element', (node) => {
      // Footnotes, and what the site itself says beside a text.
      if (node.tagName === 'section' || 'dataPagefindIgnore' in node.properties) return SKIP;
      const said = wordsOfPassage(node);
      if (said === undefined) return undefined;
      const name = namePassage(said);
      if (name !== undefined) {
        const time = (times.get(name) ?? 0) + 1;
        times.set(name, time);
        node.properties['id'] = time === 1 ? name : `${name}-${time}`;
      }
      return SKIP;
    });
  };
}

/** As much of a passage as names it: a slip mended further on leaves its address alone. */
const namingLetters = 40;

/** The id of what begins so; nothing for what has no words. */
function namePassage(said: string): string | undefined {
  const letters = said
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]/gu);
  if (!letters) return undefined;
  let hash = 0x811c9dc5;
  for (const letter of letters.slice(0, namingLetters))
    hash = Math.imul(hash ^ letter.codePointAt(0)!, 0x01000193) >>> 0;
  return `P${(hash % 36 ** 5).toString(36).padStart(5, '0')}`;
}

/** What a passage says of itself: a figure by its caption; nothing for what is no passage. */
function wordsOfPassage(node: Element): string | undefined {
  if (node.tagName === 'p' || isTable(node)) return wordsOf(node);
  if (node.tagName !== 'figure') return undefined;
  const caption = findWithin(node, 'figcaption');
  const said = caption ? wordsOf(caption) : '';
  if (said.trim() !== '') return said;
  const title = findWithin(node, 'title');
  const image = findWithin(node, 'img')?.properties;
  return title ? wordsOf(title) : String(image?.['alt'] || image?.['src'] || '');
}

const isTable = ({ properties: { className } }: Element): boolean =>
  Array.isArray(className) && className.includes('table-scroll');

/** Without numbers of footnotes and without credits, which change with what stands elsewhere. */
export function wordsOf(element: Nodes): string {
  let said = '';
  visit(element, (node) => {
    if (node.type === 'text') said += node.value;
    const isElsewhere =
      node.type === 'element' &&
      ('dataFootnoteRef' in node.properties ||
        node.properties['className']?.toString() === 'credit');
    return isElsewhere ? SKIP : undefined;
  });
  return said;
}

function findWithin(element: Element, name: string): Element | undefined {
  let found: Element | undefined;
  visit(element, 'element', (node) => {
    if (node.tagName === name) found ??= node;
  });
  return found;
}
