import type { Root } from 'mdast';
import { SKIP, visit } from './visit.ts';
import { deepestHtml, readHtml, withoutComments } from './html.ts';
import { asText } from './source-text.ts';

/** Lets the HTML through that authors may write; any other is shown as it was typed, and comments to nobody. */
export function remarkSafeHtml() {
  return (tree: Root): void => {
    let depth = 0;
    visit(tree, 'html', (node, index, parent) => {
      if (index === undefined || !parent) return undefined;
      const pieces = readHtml(node.value);
      for (const piece of pieces) {
        if (piece.kind !== 'tag' || piece.form === 'void') continue;
        depth += piece.form === 'opening' ? 1 : -1;
      }
      if (depth > deepestHtml || pieces.some(({ kind }) => kind === 'refused')) {
        parent.children[index] = asText(node.value, parent);
        return [SKIP, index + 1];
      }
      node.value = withoutComments(node.value);
      return undefined;
    });
  };
}
