import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { withoutUnseen } from '../../schema/characters.ts';
import { findPlaceholders } from '../../schema/placeholders.ts';

const tidy = (text: string): string =>
  withoutUnseen(text.replaceAll(/[\u00A0\u2000-\u200A\u202F\u205F\u3000]/g, ' ').normalize('NFC'));

/** Letters that were written as numbers (`&nbsp;`, `&#x202E;`) are seen, or are gone, too. */
export function tidyWords(tree: Root): void {
  visit(tree, (node: Nodes) => {
    if ('value' in node) node.value = tidy(node.value);
    if (node.type === 'text') node.value = node.value.replaceAll(/ {2,}/g, ' ');
    if (node.type === 'image') {
      node.alt = withoutPlaceholders(tidy(node.alt ?? ''));
      node.title = node.title ? withoutPlaceholders(tidy(node.title)) : null;
    }
    if (node.type === 'link')
      node.title = node.title ? withoutPlaceholders(tidy(node.title)) : null;
  });
}

/** Words for a picture can hold no code, so what looks like a slip of a machine's is not said there. */
const withoutPlaceholders = (text: string): string =>
  findPlaceholders(text)
    .reduce((words, found) => words.replaceAll(found, ''), text)
    .replaceAll(/\s+/g, ' ')
    .trim();
