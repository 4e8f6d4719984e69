import type { Image, Link, Nodes, Paragraph, Parents } from 'mdast';
import type { PhrasingContent, Root, RootContent, Table } from 'mdast';
import { visit } from 'unist-util-visit';
import { decodeAddress } from '../../schema/addresses.ts';
import type { Findings } from '../report.ts';

/**
 * Gives pictures paragraphs of their own: those that stood beside one another stay together. Taken out of sentences,
 * headings, links and cells, where they could have neither caption nor place.
 */
export function cleanPictures(tree: Root, findings: Findings): void {
  visit(tree, 'image', (image) => {
    // Some programs encode what was encoded.
    const once = decodeAddress(image.url.trim(), decodeURI) ?? image.url.trim();
    image.url = (decodeAddress(once, decodeURI) ?? once).normalize('NFC');
  });
  into(tree, findings);
}

function into(parent: Parents, findings: Findings): void {
  parent.children = parent.children.flatMap((child): Nodes[] => {
    if (child.type === 'paragraph') return split(child, findings);
    if (child.type === 'heading') {
      const images = takeImages(child, findings);
      return [child, ...(images.length > 0 ? [gallery(images)] : [])];
    }
    if (child.type === 'table') return withoutPictures(child, findings);
    if ('children' in child) into(child, findings);
    return [child];
  }) as never;
}

/** Pictures as lines of one paragraph. */
export function gallery(images: readonly Image[]): Paragraph {
  const [first] = images;
  return {
    type: 'paragraph',
    children: images.flatMap((image, index): PhrasingContent[] => [
      ...(index > 0 ? [{ type: 'text', value: '\n' } as const] : []),
      image,
    ]),
    ...(first?.position && { position: first.position }),
  };
}

const isSpace = (node: PhrasingContent): boolean =>
  node.type === 'break' || (node.type === 'text' && node.value.trim() === '');

/** A sentence with pictures in it → the words before, the pictures, the words after. */
function split(paragraph: Paragraph, findings: Findings): (Paragraph | RootContent)[] {
  const pieces = paragraph.children.flatMap((child) => pieceOf(child, findings));
  const parts: ({ images: Image[] } | { words: PhrasingContent[] })[] = [];
  for (const piece of pieces) {
    const last = parts.at(-1);
    if (piece.type === 'image') {
      if (last && 'images' in last) last.images.push(piece);
      else parts.push({ images: [piece] });
    } else if (last && 'images' in last && isSpace(piece)) continue;
    else if (last && 'words' in last) last.words.push(piece);
    else parts.push({ words: [piece] });
  }
  return parts.flatMap((part): Paragraph[] => {
    if ('images' in part) return [gallery(part.images)];
    const start = part.words.findIndex((word) => !isSpace(word));
    if (start < 0) return [];
    const children = part.words.slice(
      start,
      part.words.findLastIndex((word) => !isSpace(word)) + 1,
    );
    const position = children[0]?.position ?? paragraph.position;
    return [{ type: 'paragraph', children: trimEnds(children), ...(position && { position }) }];
  });
}

function trimEnds(children: PhrasingContent[]): PhrasingContent[] {
  const [first, last] = [children[0], children.at(-1)];
  if (first?.type === 'text') first.value = first.value.trimStart();
  if (last?.type === 'text') last.value = last.value.trimEnd();
  return children;
}

/** A picture in a link or in bold is a picture; where the link led is told. */
function pieceOf(node: PhrasingContent, findings: Findings): PhrasingContent[] {
  if (!('children' in node)) return [node];
  const images = takeImages(node, findings);
  if (images.length === 0) return [node];
  const isLeft = (node.children as PhrasingContent[]).some((child) => !isSpace(child));
  return [...images, ...(isLeft ? [node] : [])];
}

/** Takes the pictures out from below a node. */
function takeImages(node: Parents, findings: Findings): Image[] {
  const images: Image[] = [];
  const take = (parent: Parents, link: Link | undefined): void => {
    const around = parent.type === 'link' ? parent : link;
    parent.children = (parent.children as Nodes[]).filter((child) => {
      if (child.type === 'image') {
        images.push(child);
        if (around && around.url !== child.url)
          findings.gone(child.position?.start.line, '그림에 걸려 있던 링크입니다.', around.url);
        return false;
      }
      if ('children' in child) take(child, around);
      return true;
    }) as never;
  };
  take(node, undefined);
  return images;
}

/** Pictures of a table stand below it. */
function withoutPictures(table: Table, findings: Findings): RootContent[] {
  const images: Image[] = [];
  visit(table, 'tableCell', (cell) => {
    const taken = takeImages(cell, findings);
    if (taken.length === 0) return;
    images.push(...taken);
    findings.changed(
      cell.position?.start.line,
      '표 안의 그림은 표 아래에 둡니다.',
      taken.map(({ url }) => url).join(' '),
    );
  });
  return [table, ...(images.length > 0 ? [gallery(images)] : [])];
}
