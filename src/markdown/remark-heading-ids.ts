import type { Heading, Root } from 'mdast';
import { findOwnId, isOwnId, nameHeadings } from './heading-ids.ts';

/** `## Saga 패턴 {#saga}` → a heading with the id `saga`; times and numbers make ugly ids otherwise. */
export function remarkHeadingIds() {
  return (tree: Root): void => {
    for (const [heading, id] of nameHeadings(tree)) {
      // `hProperties` is how remark-rehype is told of attributes; mdast's own types do not know it.
      heading.data = { ...heading.data, hProperties: { id } } as Heading['data'] & object;
      const last = heading.children.at(-1);
      const own = findOwnId(heading);
      if (last?.type === 'text' && own !== undefined && isOwnId(own))
        last.value = last.value.replace(/\s*\{\s*#[^}]*\}\s*$/, '');
    }
  };
}
