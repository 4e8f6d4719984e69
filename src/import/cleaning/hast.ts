import type { Element, ElementContent, Nodes } from 'hast';

/** The line of the post's file on which a node begins. */
export const lineOf = ({ position }: Nodes): number | undefined => position?.start.line;

/** The words within a node. */
export const textOf = (node: Nodes): string =>
  node.type === 'text'
    ? node.value
    : 'children' in node
      ? node.children.map((child) => textOf(child)).join('')
      : '';

/** An element of this name and nothing else, where another stood. */
export const put = (
  { position }: Element,
  tagName: string,
  children: ElementContent[],
  properties: Element['properties'] = {},
): Element => ({ type: 'element', tagName, properties, children, ...(position && { position }) });

/** All elements of a name below a node. */
export function findAll(node: Nodes, name: string): Element[] {
  if (!('children' in node)) return [];
  return node.children.flatMap((child) => [
    ...(child.type === 'element' && child.tagName === name ? [child] : []),
    ...findAll(child, name),
  ]);
}

/** The address of a picture: where it stands, or where scripts that load it late keep it. */
export function addressOf({ properties }: Element): string | undefined {
  const said = ['src', 'dataSrc', 'dataOriginal', 'dataLazySrc', 'dataActualsrc']
    .map((name) => String(properties[name] ?? '').trim())
    .filter((value) => value !== '');
  const real = said.find((value) => !/^data:image\/(?:gif|svg)/i.test(value)) ?? said[0];
  const set = properties['srcSet'] ?? properties['dataSrcset'];
  return real ?? (set === undefined ? undefined : String(set).trim().split(/\s+/)[0]);
}

/** A node as it could have been written, whatever is in it; a parser leaves elements even in a script. */
export function writtenAs(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'comment') return `<!--${node.value}-->`;
  if (!('children' in node)) return '';
  const inner = node.children.map((child) => writtenAs(child)).join('');
  if (node.type !== 'element') return inner;
  const attributes = Object.entries(node.properties).map(
    ([name, value]) => ` ${name.toLowerCase()}="${Array.isArray(value) ? value.join(' ') : value}"`,
  );
  const content = node.content ? writtenAs(node.content) : '';
  return `<${node.tagName}${attributes.join('')}>${inner}${content}</${node.tagName}>`;
}
