import type { Element, Nodes, Root } from 'hast';
import { h } from 'hastscript';
import { visit } from './visit.ts';
import type { VFile } from 'vfile';
import { usualCredit } from '../schema/credit.ts';
import { splitCaption } from './caption.ts';
import { galleryTag } from './remark-galleries.ts';

/** What the caller lends: who is meant by what a text says of its authors, an id or a name. */
export interface FigureOptions {
  readonly authorName: (written: string) => string;
}

/**
 * A picture alone in its paragraph → `<figure class="photo">` with its title as caption and its credit:
 * `![대체 글](./stage.png "설명 | 사진: 홍길동")`, or the credit of the recap, or its authors.
 */
export function rehypeFigures({ authorName }: FigureOptions) {
  return (tree: Root, file: VFile): void => {
    const usual = usualCredit(file.data.astro?.frontmatter, authorName);
    visit(tree, 'element', (node, index, parent) => {
      if (node.tagName === galleryTag) Object.assign(node, h('div.gallery', node.children));
      if (node.tagName !== 'p' || index === undefined || !parent) return;
      const image = onlyImage(node);
      if (!image) return;
      const { caption, credit = usual } = splitCaption(String(image.properties['title'] ?? ''));
      delete image.properties['title'];
      if (isGallery(parent)) image.properties['sizes'] = sizesInGallery;
      parent.children[index] = figure(image, caption, credit);
    });
  };
}

/** How wide a picture is beside others, for the browser's choice among the widths it is served in. */
const sizesInGallery = '(min-width: 48rem) 22rem, (min-width: 32rem) 50vw, calc(100vw - 2rem)';

const isGallery = (node: Nodes): boolean =>
  node.type === 'mdxJsxFlowElement'
    ? node.name === 'Gallery'
    : node.type === 'element' && node.tagName === 'div';

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
