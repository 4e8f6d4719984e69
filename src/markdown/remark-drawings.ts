import type { Paragraph, Root } from 'mdast';
import { visit } from './visit.ts';
import type { VFile } from 'vfile';
import { isDrawingName } from '../schema/fields.ts';
import { splitCaption } from './caption.ts';
import { findPictures } from './pictures.ts';

/** What the caller lends: what a drawing beside a text says; nothing where there is none. */
export interface DrawingOptions {
  readonly readDrawing: (text: string, name: string) => string | undefined;
}

/** A drawing beside a text, and what the text says of it: `![대체 글](./saga.mmd "설명 | 출처")`. */
export interface NamedDrawing {
  readonly name: string;
  readonly source: string;
  readonly alt: string;
  readonly caption: string;
  readonly credit: string | undefined;
}

declare module 'vfile' {
  interface DataMap {
    drawings: readonly NamedDrawing[];
  }
}

/** What a drawing is called until it is drawn: no element of HTML, so that no author's is taken for one. */
export const drawingTag = 'held-drawing';

/** Has drawings that stand alone drawn by whoever draws fenced ones, before Astro takes them for pictures; of others the words stay. */
export function remarkDrawings({ readDrawing }: DrawingOptions) {
  return (tree: Root, file: VFile): void => {
    const pictures = new Map(findPictures(tree).map((picture) => [picture.node, picture]));
    const drawings: NamedDrawing[] = [];
    visit(tree, (node, index, parent) => {
      if (node.type !== 'image' && node.type !== 'imageReference') return;
      const picture = pictures.get(node);
      if (!picture || !isDrawingName(picture.name) || index === undefined || !parent) return;
      const { name, alt, title, isAlone } = picture;
      const source = isAlone ? readDrawing(file.path, name) : undefined;
      if (source === undefined) parent.children[index] = { type: 'text', value: alt };
      else {
        const { caption, credit } = splitCaption(title);
        const number = drawings.push({ name, source, alt, caption, credit }) - 1;
        Object.assign(parent, held(number, parent as Paragraph));
      }
    });
    file.data.drawings = drawings;
  };
}

/** By the name that remark-rehype is told, in the place of the paragraph around it. */
const held = (number: number, { position }: Paragraph) => ({
  type: 'drawing',
  data: { hName: drawingTag, hProperties: { dataHeld: String(number) } },
  children: [],
  position,
});
