import { parse, type DefaultTreeAdapterTypes } from 'parse5';

/** A built page: its elements in a flat list, in the order of the document. */
export interface Page {
  /** Below the built folder: `events/index.html`. */
  readonly file: string;
  readonly url: URL;
  readonly html: string;
  readonly elements: readonly PageElement[];
  readonly ids: ReadonlySet<string>;
}

export interface PageElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  /** Names of the elements it stands in, the innermost last. */
  readonly within: readonly string[];
}

/** Parses a built page as a browser would. */
export function parsePage(file: string, url: URL, html: string): Page {
  const elements = [...walk(parse(html), [])];
  const ids = elements.flatMap(({ attributes: { id } }) => (id === undefined ? [] : [id]));
  return { file, url, html, elements, ids: new Set(ids) };
}

/** The elements of a name: findAll(page, 'img'), findAll(page, 'link', { rel: 'canonical' }). */
export function findAll(
  page: Page,
  tag: string,
  attributes: Readonly<Record<string, string>> = {},
): readonly PageElement[] {
  return page.elements.filter(
    (element) =>
      element.tag === tag &&
      Object.entries(attributes).every(([name, value]) => element.attributes[name] === value),
  );
}

type Node = DefaultTreeAdapterTypes.Node;

function* walk(node: Node, within: readonly string[]): Generator<PageElement> {
  if ('tagName' in node) {
    const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
    yield { tag: node.tagName, attributes, text: readText(node), within };
  }
  const path = 'tagName' in node ? [...within, node.tagName] : within;
  for (const child of childrenOf(node)) yield* walk(child, path);
}

const readText = (node: Node): string =>
  node.nodeName === '#text' && 'value' in node
    ? node.value
    : childrenOf(node).map(readText).join('');

/** A template keeps its children in a document of its own. */
const childrenOf = (node: Node): readonly Node[] =>
  'content' in node ? [node.content] : 'childNodes' in node ? node.childNodes : [];
