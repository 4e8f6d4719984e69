import type { Definition, Root } from 'mdast';
import { listNodes, listNodesOf } from './list-nodes.ts';
import { decodeAddress } from '../schema/addresses.ts';
import { findUnseen } from '../schema/characters.ts';
import { splitParagraph, type PictureNode } from './split-paragraph.ts';

/** A picture of a text, by whatever notation it is named. */
export interface NamedPicture {
  /** The file as its author knows it: `./무대 사진.jpg`, also where the text has `./무대%20사진.jpg`. */
  readonly name: string;
  readonly title: string;
  readonly alt: string;
  /** Whether it has its line to itself, and so becomes a figure with caption and credit. */
  readonly isAlone: boolean;
  readonly node: PictureNode;
}

/** The pictures of a text in order: `![대체 글](./a.png "설명")` and `![대체 글][a]`. */
export function findPictures(tree: Root): NamedPicture[] {
  const definitions = new Map<string, Definition>();
  for (const definition of listNodesOf(tree, 'definition')) {
    if (!definitions.has(definition.identifier)) definitions.set(definition.identifier, definition);
  }
  const alone = new Set<PictureNode>();
  for (const paragraph of listNodesOf(tree, 'paragraph')) {
    for (const piece of splitParagraph(paragraph))
      if (piece.kind === 'pictures') piece.pictures.forEach((picture) => alone.add(picture));
  }
  const found: NamedPicture[] = [];
  for (const node of listNodes(tree)) {
    if (node.type !== 'image' && node.type !== 'imageReference') continue;
    const named = node.type === 'image' ? node : definitions.get(node.identifier);
    if (!named) continue;
    found.push({
      // `50%.jpg` is no encoding of anything, so it is the name itself.
      name: decodeAddress(named.url, decodeURI) ?? named.url,
      title: named.title ?? '',
      alt: node.alt ?? '',
      isAlone: alone.has(node),
      node,
    });
  }
  return found;
}

/** Whether a picture's name leads to a file beside its text: not to another folder, not to the web, however it is encoded. */
export const isBeside = (name: string): boolean =>
  !URL.canParse(name) &&
  !/^\/|[\\?#]|%(?:00|2f|5c)/i.test(name) &&
  findUnseen(name) === undefined &&
  !name.split('/').includes('..');
