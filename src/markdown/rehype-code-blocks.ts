import type { Root } from 'hast';
import { visit } from './visit.ts';

/** A block of code scrolls inside itself, so that it has to be reached by keyboard. */
export function rehypeCodeBlocks() {
  return (tree: Root): void => {
    visit(tree, 'element', ({ tagName, properties }) => {
      if (tagName === 'pre') properties['tabIndex'] = 0;
    });
  };
}
