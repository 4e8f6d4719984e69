import type { Nodes, Paragraph, Root } from 'mdast';
import { SKIP, visit } from './visit.ts';
import type { VFile } from 'vfile';
import { judge, type Tag } from './mdx.ts';
import { sourceText } from './source-text.ts';

/**
 * Leaves of MDX what runs nothing: listed components with the props of their schema, and the allowed HTML.
 * Comments go; imports, expressions and other tags are shown as they were typed, and nothing of them is executed.
 */
export function remarkSafeMdx() {
  return (tree: Root, file: VFile): void => {
    // Astro would import what the frontmatter of a text in MDX names as its layout.
    delete file.data.astro?.frontmatter?.['layout'];
    visit(tree, (node: Nodes, index, parent) => {
      if (index === undefined || !parent) return undefined;
      const judgement = judge(node);
      switch (judgement.kind) {
        case 'markdown':
          return undefined;
        case 'comment':
          parent.children.splice(index, 1);
          return [SKIP, index];
        case 'html':
          parent.children[index] = written(node as Tag, judgement.name);
          return index;
        case 'component':
          (node as Tag).attributes = Object.entries(judgement.props).map(([name, value]) => ({
            type: 'mdxJsxAttribute',
            name,
            value,
          }));
          return undefined;
        default:
          parent.children[index] = sourceText(node, parent, file) as Paragraph;
          return [SKIP, index + 1];
      }
    });
    visit(tree, (node) => {
      if (!phrasing.has(nameOf(node)) || !('children' in node)) return;
      node.children = node.children.flatMap((child) =>
        child.type === 'paragraph' ? child.children : [child],
      ) as never;
    });
    visit(tree, 'paragraph', ({ children }, index, parent) => {
      const words = children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
      if (index === undefined || !parent || words.length === 0 || !words.every(isBlock)) return;
      parent.children.splice(index, 1, ...(words as unknown as Paragraph[]));
    });
  };
}

/** A line of its own that is a `<summary>` is no paragraph, or the summary would not come first in its `<details>`. */
const isBlock = (node: Nodes): boolean => ['details', 'summary'].includes(nameOf(node));

/** What stands within a line, and holds no paragraph, also where a tag of its own line is read as a block. */
const phrasing = new Set(['kbd', 'sub', 'sup']);

const nameOf = ({ data }: Nodes): string => (data as { hName?: string } | undefined)?.hName ?? '';

/** A tag as Markdown's own elements are made: by the name that remark-rehype is told. */
const written = ({ children, position }: Tag, hName: string): Tag =>
  ({ type: 'written', data: { hName }, children, position }) as unknown as Tag;
