import type { Paragraph, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { unified } from 'unified';
import { visit } from './visit.ts';
import { isDrawingName, isPictureName } from '../schema/fields.ts';
import { link, paragraph, picture } from './blocks.ts';
import { splitCaption } from './caption.ts';
import { listNodesOf } from './list-nodes.ts';
import { findPictures, isBeside, type NamedPicture } from './pictures.ts';
import { remarkBareAddresses } from './remark-bare-addresses.ts';
import { remarkHeadingIds } from './remark-heading-ids.ts';
import { remarkSafeHtml } from './remark-safe-html.ts';
import { remarkSafeMdx } from './remark-safe-mdx.ts';
import { remarkSafePictures } from './remark-safe-pictures.ts';
import { remarkSince, type SinceOptions } from './remark-since.ts';
import { remarkThenAndNow } from './remark-then-and-now.ts';
import { splitParagraph, type PictureNode } from './split-paragraph.ts';
import { withoutHtml } from './without-html.ts';

/** A body as it was written, and as it was read. */
interface Text {
  readonly file: string;
  readonly body: string;
  readonly tree: Root;
}

/** What the caller lends to a text that leaves its page. */
export interface Elsewhere extends SinceOptions {
  /** A whole address for one that the text names. */
  readonly addressOf: (written: string) => string;
  /** Where a picture beside the text is to be had; nowhere where its page does not show it. */
  readonly pictureOf: (name: string) => string | undefined;
  /** What a drawing beside the text says. */
  readonly drawingOf: (name: string) => string | undefined;
  /** Whose pictures are that name nobody. */
  readonly credit: string | undefined;
}

/**
 * A text as Markdown alone, which needs no page around it: no HTML, no component, no address that only its page
 * understands. A drawing is what its author wrote, a fence of Mermaid. Its tree is used up.
 */
export function readPortable({ file, body, tree }: Text, elsewhere: Elsewhere): RootContent[] {
  unified()
    .use([remarkSafeMdx, remarkThenAndNow, remarkSafeHtml, remarkSafePictures, remarkHeadingIds])
    .use(remarkBareAddresses)
    .use(remarkSince, elsewhere)
    .runSync(tree, { path: file, value: body });
  const pictures = new Map(findPictures(tree).map((picture) => [picture.node, picture]));
  placePictures(tree, pictures, elsewhere);
  unfoldComponents(tree, elsewhere);
  placeLinks(tree, elsewhere);
  withoutHtml(tree);
  return tree.children;
}

function placePictures(
  tree: Root,
  pictures: ReadonlyMap<PictureNode, NamedPicture>,
  elsewhere: Elsewhere,
): void {
  visit(tree, 'paragraph', (node, index, parent) => {
    if (index === undefined || !parent) return undefined;
    const pieces = splitParagraph(node);
    if (pieces.every(({ kind }) => kind === 'words')) return undefined;
    const blocks = pieces.flatMap((piece): RootContent[] =>
      piece.kind === 'words'
        ? [paragraph(piece.children)]
        : piece.pictures.flatMap((node) => figureOf(pictures.get(node), elsewhere)),
    );
    parent.children.splice(index, 1, ...(blocks as Paragraph[]));
    return index + blocks.length;
  });
  // Those amid words.
  visit(tree, (node, index, parent) => {
    if (node.type !== 'image' && node.type !== 'imageReference') return;
    const named = pictures.get(node);
    if (!named || index === undefined || !parent) return;
    const { name, alt } = named;
    parent.children[index] = picture(
      alt,
      isDrawingName(name) ? undefined : elsewhere.pictureOf(name),
    );
  });
}

/** A picture, or what a drawing says, and below it what the text says of it and whose it is. */
function figureOf(named: NamedPicture | undefined, elsewhere: Elsewhere): RootContent[] {
  if (named === undefined) return [];
  const { name, title, alt } = named;
  const source = isDrawingName(name) ? elsewhere.drawingOf(name) : undefined;
  const { caption, credit = source === undefined ? elsewhere.credit : undefined } =
    splitCaption(title);
  const shown: RootContent[] =
    source === undefined
      ? [paragraph(picture(alt, elsewhere.pictureOf(name)))]
      : [paragraph(alt), { type: 'code', lang: 'mermaid', value: source.trimEnd() }];
  return [...shown, ...legendOf(caption, credit)];
}

/** What is said below a picture: `설명 (사진: 홍길동)`. */
export function legendOf(caption: string | undefined, credit: string | undefined): RootContent[] {
  const said = [caption, credit && `(${credit})`].filter(Boolean).join(' ');
  return said === '' ? [] : [paragraph(said)];
}

function unfoldComponents(tree: Root, { addressOf }: Elsewhere): void {
  visit(tree, 'mdxJsxFlowElement', (element, index, parent) => {
    if (index === undefined || !parent) return undefined;
    parent.children.splice(index, 1, ...(unfold(element, addressOf) as Paragraph[]));
    return index;
  });
  visit(tree, 'mdxJsxTextElement', ({ children }, index, parent) => {
    if (index === undefined || !parent) return undefined;
    parent.children.splice(index, 1, ...children);
    return index;
  });
}

/** What a component shows, in Markdown. */
function unfold(element: MdxJsxFlowElement, addressOf: Elsewhere['addressOf']): RootContent[] {
  const children = element.children as RootContent[];
  if (element.name !== 'Quote') return children;
  const said = new Map(
    element.attributes.flatMap((one) =>
      one.type === 'mdxJsxAttribute' && typeof one.value === 'string'
        ? [[one.name, one.value]]
        : [],
    ),
  );
  const by = said.get('by') ?? '';
  const source = said.get('source');
  const from = source === undefined ? by : link(by, addressOf(source));
  return [
    { type: 'blockquote', children: [...(children as Paragraph[]), paragraph(['— ', from])] },
  ];
}

/** Gives every link its whole address; a definition that was a picture's is none any more. */
function placeLinks(tree: Root, { addressOf }: Elsewhere): void {
  visit(tree, 'definition', ({ url }, index, parent) => {
    if (index === undefined || !parent || !isBeside(url)) return undefined;
    if (!isPictureName(url) && !isDrawingName(url)) return undefined;
    parent.children.splice(index, 1);
    return index;
  });
  for (const node of listNodesOf(tree, 'link')) node.url = addressOf(node.url);
  for (const node of listNodesOf(tree, 'definition')) node.url = addressOf(node.url);
}
