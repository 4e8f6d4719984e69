import type { Heading, Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** `## Saga 패턴 {#saga}` → a heading with the id `saga`; times and numbers make ugly ids otherwise. */
export function remarkHeadingIds() {
  return (tree: Root): void => {
    visit(tree, 'heading', (heading) => {
      const last = heading.children.at(-1);
      if (last?.type !== 'text') return;
      const match = /\s*\{#([a-z0-9][a-z0-9-]*)\}\s*$/.exec(last.value);
      if (!match) return;
      last.value = last.value.slice(0, match.index);
      // `hProperties` is how remark-rehype is told of attributes; mdast's own types do not know it.
      heading.data = { ...heading.data, hProperties: { id: match[1]! } } as Heading['data'] &
        object;
    });
  };
}
