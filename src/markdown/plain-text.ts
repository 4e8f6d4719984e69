import type { Nodes } from 'mdast';
import { withoutUnseen } from '../schema/characters.ts';

/** The words a reader reads, one block a line; code, pictures and addresses stay out. */
export function renderPlainText(tree: Nodes): string {
  if (tree.type === 'text' || tree.type === 'inlineCode') return tree.value;
  if (tree.type === 'break') return ' ';
  if (!('children' in tree)) return '';
  const isInline =
    tree.type === 'paragraph' || tree.type === 'heading' || tree.type === 'tableCell';
  const text = tree.children.map(renderPlainText).join('');
  return isInline ? `${text.replace(/\s*\{#[a-z0-9-]+\}\s*$/, '')}\n` : text;
}

/** Whether there is nothing in a text that a reader could see or hear. */
export const isBlank = (text: string): boolean => !/[^\s\p{M}]/u.test(withoutUnseen(text));
