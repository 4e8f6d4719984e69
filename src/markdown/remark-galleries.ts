import type { Nodes, Paragraph, Root, RootContent } from 'mdast';
import { SKIP, visit } from './visit.ts';
import { splitParagraph, type Piece } from './split-paragraph.ts';

/** What a gallery is called until it is drawn: no element of HTML, so that no author's is taken for one. */
export const galleryTag = 'held-gallery';

/**
 * Gives every picture that has its line to itself a paragraph of its own, which becomes a figure, and puts
 * those that follow each other into a gallery, as `<Gallery>` does.
 */
export function remarkGalleries() {
  return (tree: Root): void => {
    visit(tree, 'paragraph', (paragraph, index, parent) => {
      if (index === undefined || !parent) return undefined;
      const pieces = splitParagraph(paragraph);
      if (pieces.every(({ kind }) => kind === 'words')) return undefined;
      // Of a tight list the paragraphs are not written, and a picture without one would be no figure.
      if (parent.type === 'listItem') parent.spread = true;
      const blocks = pieces.flatMap((piece) => blocksOf(piece, paragraph, isGallery(parent)));
      parent.children.splice(index, 1, ...blocks);
      return [SKIP, index + blocks.length];
    });
  };
}

function blocksOf(piece: Piece, { position }: Paragraph, isInGallery: boolean): RootContent[] {
  const paragraphOf = (children: Paragraph['children']): Paragraph => ({
    type: 'paragraph',
    children,
    position,
  });
  if (piece.kind === 'words') return [paragraphOf([...piece.children])];
  const figures = piece.pictures.map((picture) => paragraphOf([picture]));
  return figures.length === 1 || isInGallery ? figures : [galleryOf(figures)];
}

/** By the name that remark-rehype is told, as Markdown knows no such thing. */
const galleryOf = (children: readonly Paragraph[]): RootContent =>
  ({
    type: 'gallery',
    data: { hName: galleryTag },
    children,
  }) as unknown as RootContent;

const isGallery = (parent: Nodes): boolean =>
  parent.type === 'mdxJsxFlowElement' && parent.name === 'Gallery';
