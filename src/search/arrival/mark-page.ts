import { element } from '../dom/elements.ts';
import { findMarks, type Stretch } from './marks.ts';

/** One place where a word is said: its marks, more than one where it runs over a link. */
export type Place = readonly HTMLElement[];

/** Nothing is marked in what is no text, is a control, or only leads about. */
const passedOver =
  'svg, math, button, code, pre, kbd, nav, script, style, template, [hidden], .visually-hidden, .anchor';
const blocks =
  'p, li, h1, h2, h3, h4, h5, h6, td, th, dt, dd, figcaption, caption, blockquote, summary, div, section';

/** Marks the words in the visible text below an element, at most so many places, in the order of the page. */
export function markWords(root: Element, words: readonly string[], most: number): Place[] {
  let left = most;
  return readBlocks(root).flatMap((nodes) => {
    const text = nodes.map(({ data }) => data).join('');
    const stretches = findMarks(text, words).slice(0, left);
    left -= stretches.length;
    const pieces = locate(nodes);
    // From the end: what is still to be marked then stays where it is.
    return stretches
      .toReversed()
      .map((stretch) => wrap(pieces, stretch))
      .reverse();
  });
}

/** Takes the marks away again and leaves the text in one piece. */
export function unmark(places: readonly Place[]): void {
  for (const mark of places.flat()) {
    const parent = mark.parentNode;
    mark.replaceWith(...mark.childNodes);
    parent?.normalize();
  }
}

/** The texts of each block, which a phrase may run through. */
function readBlocks(root: Element): Text[][] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: Text[][] = [];
  let block: Element | null = null;
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    const parent = text.parentElement;
    if (!parent || parent.closest(passedOver) || !parent.checkVisibility()) {
      block = null;
      continue;
    }
    const own = parent.closest(blocks);
    if (block !== null && own === block) found.at(-1)?.push(text);
    else found.push([text]);
    block = own;
  }
  return found;
}

/** A text and where in its block it stood before anything was marked. */
interface Piece extends Stretch {
  readonly node: Text;
}

function locate(nodes: readonly Text[]): readonly Piece[] {
  let from = 0;
  return nodes.map((node) => {
    const piece = { node, from, to: from + node.length };
    from = piece.to;
    return piece;
  });
}

/** Puts marks around a stretch of a block, one in each text that it runs through. */
const wrap = (pieces: readonly Piece[], { from, to }: Stretch): Place =>
  pieces
    .filter((piece) => piece.from < to && piece.to > from)
    .map((piece) => {
      const start = Math.max(from, piece.from) - piece.from;
      const said = piece.node.splitText(start);
      said.splitText(Math.min(to, piece.to) - piece.from - start);
      const mark = element('mark', '', 'arrival');
      said.replaceWith(mark);
      mark.append(said);
      return mark;
    });
