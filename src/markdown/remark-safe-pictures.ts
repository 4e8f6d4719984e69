import type { Root } from 'mdast';
import { visit } from './visit.ts';
import { decodeAddress } from '../schema/addresses.ts';
import { isDrawingName, isPictureName } from '../schema/fields.ts';
import { findPictures, isBeside } from './pictures.ts';

/** Takes pictures away that are not beside their text, before Astro looks for them; their words stay. */
export function remarkSafePictures() {
  return (tree: Root): void => {
    // Astro decodes the name once more.
    const refused = new Set(
      findPictures(tree)
        .filter(
          ({ name }) =>
            !isBeside(name) ||
            !(isPictureName(name) || isDrawingName(name)) ||
            decodeAddress(name, decodeURI) !== name,
        )
        .map(({ node }) => node),
    );
    visit(tree, (node, index, parent) => {
      if (node.type !== 'image' && node.type !== 'imageReference') return;
      if (index === undefined || !parent || !refused.has(node)) return;
      parent.children[index] = { type: 'text', value: node.alt ?? '' };
    });
  };
}
