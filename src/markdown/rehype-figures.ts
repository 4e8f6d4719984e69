import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { splitCaption } from './caption.ts';

/**
 * A picture alone in its paragraph → `<figure class="photo">` with its title as caption and its credit:
 * `![대체 글](./stage.png "설명 | 사진: 홍길동")`, or the credit of the recap's frontmatter.
 */
export function rehypeFigures() {
  return (tree: Root, file: VFile): void => {
    const frontmatter = file.data.astro?.frontmatter as { credit?: string } | undefined;
    visit(tree, 'element', (node, index, parent) => {
      if (node.tagName !== 'p' || index === undefined || !parent) return;
      const image = onlyImage(node);
      if (!image) return;
      const { caption, credit = frontmatter?.credit } = splitCaption(
        String(image.properties['title'] ?? ''),
      );
      delete image.properties['title'];
      parent.children[index] = figure(image, caption, credit);
    });
  };
}

function onlyImage({ children }: Element): Element | undefined {
  const content = children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  const [image] = content;
  return content.length === 1 && image?.type === 'element' && image.tagName === 'img'
    ? image
    : undefined;
}

function figure(image: Element, caption: string, credit: string | undefined): Element {
  const said = [
    ...(caption ? [caption] : []),
    ...(caption && credit ? [' '] : []),
    ...(credit ? [h('span.credit', credit)] : []),
  ];
  const legend = said.length > 0 ? [h('figcaption', said)] : [];
  return h('figure.photo', image, legend);
}
