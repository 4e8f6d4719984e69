import type { Image, ImageReference, Nodes, Paragraph, PhrasingContent } from 'mdast';

export type PictureNode = Image | ImageReference;

/** A piece of a paragraph: words, with the pictures amid them, or pictures that have their lines to themselves. */
export type Piece =
  | { readonly kind: 'words'; readonly children: readonly PhrasingContent[] }
  | { readonly kind: 'pictures'; readonly pictures: readonly PictureNode[] };

interface Line {
  readonly nodes: readonly PhrasingContent[];
  /** What ended it, to go on with where the next line belongs to the same words. */
  readonly end: PhrasingContent | undefined;
}

/**
 * Takes a paragraph apart by lines: pictures on lines of their own are figures, several on lines that follow
 * each other a gallery. The lint and the pipeline both ask this, so that they agree.
 */
export function splitParagraph({ children }: Paragraph): readonly Piece[] {
  if (!children.some(isPicture)) return [{ kind: 'words', children }];
  const pieces: Piece[] = [];
  let words: PhrasingContent[] = [];
  const endWords = () => {
    const last = words.at(-1);
    const kept = last && isEnd(last) ? words.slice(0, -1) : words;
    if (!kept.every(isBlank)) pieces.push({ kind: 'words', children: kept });
    words = [];
  };
  for (const { nodes, end } of linesOf(children)) {
    const pictures = nodes.filter(isPicture);
    if (pictures.length === 0 || !nodes.every((node) => isPicture(node) || isBlank(node))) {
      words.push(...nodes, ...(end ? [end] : []));
      continue;
    }
    endWords();
    const before = pieces.at(-1);
    if (before?.kind === 'pictures')
      pieces.splice(-1, 1, { ...before, pictures: [...before.pictures, ...pictures] });
    else pieces.push({ kind: 'pictures', pictures });
  }
  endWords();
  return pieces;
}

export const isPicture = (node: Nodes): node is PictureNode =>
  node.type === 'image' || node.type === 'imageReference';

function linesOf(children: readonly PhrasingContent[]): Line[] {
  const lines: Line[] = [];
  let nodes: PhrasingContent[] = [];
  const endLine = (end?: PhrasingContent) => {
    lines.push({ nodes, end });
    nodes = [];
  };
  for (const child of children) {
    if (isEnd(child)) {
      endLine(child);
    } else if (child.type === 'text') {
      const [first = '', ...rest] = child.value.split('\n');
      nodes.push({ ...child, value: first });
      for (const value of rest) {
        endLine({ type: 'text', value: '\n' });
        nodes.push({ ...child, value });
      }
    } else nodes.push(child);
  }
  endLine();
  return lines;
}

const isBlank = (node: PhrasingContent): boolean =>
  isEnd(node) || (node.type === 'text' && node.value.trim() === '');

/** The end of a line, in any notation. */
function isEnd(node: PhrasingContent): boolean {
  switch (node.type) {
    case 'break':
      return true;
    case 'text':
      return node.value === '\n';
    case 'html':
      return /^<br\s*\/?>$/i.test(node.value.trim());
    default:
      return tagOf(node) === 'br';
  }
}

/** A tag in MDX, as it is parsed and as `remark-safe-mdx` leaves it. */
function tagOf(node: PhrasingContent): string | undefined {
  if (node.type === 'mdxJsxTextElement') return node.name?.toLowerCase();
  return (node.data as { readonly hName?: string } | undefined)?.hName;
}
