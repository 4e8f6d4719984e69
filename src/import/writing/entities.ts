import { parseFragment, type DefaultTreeAdapterMap } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];

/** What `&nbsp;` and its like say; everything else as it stands. */
export const decodeHtml = (text: string): string =>
  text.replaceAll(/&(?:#x?[\da-f]+|[a-z][a-z\d]+);/gi, (written) => textOf(parseFragment(written)));

const textOf = (node: Node): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
