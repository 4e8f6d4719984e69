import type { Root } from 'hast';
import { visit } from './visit.ts';

/** Names the check boxes of a task list, which GFM leaves without a label. */
export function rehypeTaskLists() {
  return (tree: Root): void => {
    visit(tree, 'element', ({ tagName, properties }) => {
      if (tagName !== 'input' || properties['type'] !== 'checkbox') return;
      properties['ariaLabel'] = properties['checked'] ? '끝낸 일' : '남은 일';
    });
  };
}
