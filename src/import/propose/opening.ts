import type { Post } from '../post.ts';
import { lineOf, plainLines, textOf, withoutPictures } from './outline.ts';

/** A line of the first words of a post. */
export interface OpeningLine {
  readonly text: string;
  readonly line: number;
}

/** As far as posts tell what they are about before they begin. */
const farthest = 14;

/** The first lines of a post: of its paragraphs, headings and the points of its lists. */
export const openingOf = ({ tree }: Post): OpeningLine[] =>
  tree.children
    .slice(0, farthest)
    .flatMap((block): OpeningLine[] =>
      block.type === 'list'
        ? block.children.map((item) => ({
            text: withoutPictures(textOf(item.children[0] ?? item)),
            line: lineOf(item),
          }))
        : plainLines(block).map((text) => ({ text, line: lineOf(block) })),
    )
    .filter(({ text }) => text !== '')
    .slice(0, 40);
