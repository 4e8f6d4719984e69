import type { Definition, Image, ImageReference, Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { decodeAddress } from '../schema/addresses.ts';
import { findUnseen } from '../schema/characters.ts';

/** A picture of a text, by whatever notation it is named. */
export interface NamedPicture {
  /** The file as its author knows it: `./무대 사진.jpg`, also where the text has `./무대%20사진.jpg`. */
  readonly name: string;
  readonly title: string;
  readonly alt: string;
  /** Whether it has a paragraph of its own, and so becomes a figure with caption and credit. */
  readonly isAlone: boolean;
  readonly node: Image | ImageReference;
}

/** The pictures of a text in order: `![대체 글](./a.png "설명")` and `![대체 글][a]`. */
export function findPictures(tree: Root): NamedPicture[] {
  const definitions = new Map<string, Definition>();
  visit(tree, 'definition', (definition) => {
    if (!definitions.has(definition.identifier)) definitions.set(definition.identifier, definition);
  });
  const found: NamedPicture[] = [];
  visit(tree, (node, _index, parent) => {
    if (node.type !== 'image' && node.type !== 'imageReference') return;
    const named = node.type === 'image' ? node : definitions.get(node.identifier);
    if (!named) return;
    found.push({
      // `50%.jpg` is no encoding of anything, so it is the name itself.
      name: decodeAddress(named.url, decodeURI) ?? named.url,
      title: named.title ?? '',
      alt: node.alt ?? '',
      isAlone: standsAlone(parent),
      node,
    });
  });
  return found;
}

const standsAlone = (parent: Nodes | undefined): boolean =>
  parent?.type === 'paragraph' &&
  parent.children.filter((child) => child.type !== 'text' || child.value.trim() !== '').length ===
    1;

/** Whether a picture's name leads to a file beside its text: not to another folder, not to the web, however it is encoded. */
export const isBeside = (name: string): boolean =>
  !URL.canParse(name) &&
  !/^\/|[\\?#]|%(?:00|2f|5c)/i.test(name) &&
  findUnseen(name) === undefined &&
  !name.split('/').includes('..');
