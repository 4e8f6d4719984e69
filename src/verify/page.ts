import { parse, type DefaultTreeAdapterTypes, type ParserError, type Token } from 'parse5';
import { isSeam, type PageElement } from './page-element.ts';
import { readPlainly } from './plain-page.ts';

export { isSeam, type PageElement };

/** A built page as a browser reads it: its elements in a flat list, in the order of the document. */
export interface Page {
  /** Below the built folder: `events/index.html`. */
  readonly file: string;
  readonly url: URL;
  readonly html: string;
  /** Those within a `template` among them. */
  readonly elements: readonly PageElement[];
  readonly byTag: ReadonlyMap<string, readonly PageElement[]>;
  readonly ids: ReadonlySet<string>;
  /** Whether it is written so plainly that nothing is wrong with its grammar. */
  readonly isPlain: boolean;
  /** Where the text breaks the grammar of HTML, by the names of the specification. */
  readonly errors: readonly ParserError[];
}

/** Parses a built page as a browser would. */
export function parsePage(file: string, url: URL, html: string): Page {
  const errors: ParserError[] = [];
  const plain = readPlainly(html);
  const elements = plain ?? readByStandard(html, errors);
  const ids = new Set<string>();
  for (const { attributes } of elements) {
    if (attributes['id'] !== undefined) ids.add(attributes['id']);
  }
  const byTag = Map.groupBy(elements, ({ tag }) => tag);
  return { file, url, html, elements, byTag, ids, isPlain: plain !== undefined, errors };
}

/** The elements of a name: findAll(page, 'img'), findAll(page, 'link', { rel: 'canonical' }). */
export function findAll(
  page: Page,
  tag: string,
  attributes: Readonly<Record<string, string>> = {},
): readonly PageElement[] {
  const wanted = Object.entries(attributes);
  const found = page.byTag.get(tag) ?? [];
  return found.filter((element) =>
    wanted.every(([name, value]) => element.attributes[name] === value),
  );
}

/** Whether search engines may list a page. */
export const isListed = (page: Page): boolean =>
  !findAll(page, 'meta', { name: 'robots' }).some(({ attributes }) =>
    attributes['content']?.includes('noindex'),
  );

/** Whether an element stands in one of these names, or is one itself: isWithin(element, new Set(['pre', 'code'])). */
export function isWithin(element: PageElement | undefined, tags: ReadonlySet<string>): boolean {
  for (let one = element; one; one = one.parent) if (tags.has(one.tag)) return true;
  return false;
}

type Node = DefaultTreeAdapterTypes.Node;

/** Reads texts when asked: few are. */
class ParsedElement implements PageElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parent: PageElement | undefined;
  readonly #node: DefaultTreeAdapterTypes.Element;

  constructor(node: DefaultTreeAdapterTypes.Element, parent: PageElement | undefined) {
    this.tag = node.tagName;
    const attributes: Record<string, string> = {};
    // `xlink:href` is read under its whole name, as it stands in the text.
    for (const { prefix, name, value } of node.attrs) {
      attributes[prefix ? `${prefix}:${name}` : name] = value;
    }
    this.attributes = attributes;
    this.parent = parent;
    this.#node = node;
  }

  get location(): Token.ElementLocation | undefined {
    return this.#node.sourceCodeLocation ?? undefined;
  }

  get text(): string {
    return readText(this.#node);
  }

  get ownText(): string {
    return readOwnText(this.#node);
  }
}

const readOwnText = (element: Node): string =>
  childrenOf(element)
    .map((child) => {
      if ('value' in child) return child.value;
      return 'tagName' in child && isSeam(new ParsedElement(child, undefined))
        ? readOwnText(child)
        : ' ';
    })
    .join('');

/** By all rules of the standard. Without recursion: no text is nested too deep for it. */
export function readByStandard(html: string, errors: ParserError[]): readonly PageElement[] {
  const document = parse(html, { onParseError: (error) => errors.push(error) });
  const found: PageElement[] = [];
  const rest: { node: Node; parent: PageElement | undefined }[] = [
    { node: document, parent: undefined },
  ];
  for (let next = rest.pop(); next; next = rest.pop()) {
    const { node } = next;
    const element = 'tagName' in node ? new ParsedElement(node, next.parent) : next.parent;
    if (element && element !== next.parent) found.push(element);
    for (const child of childrenOf(node).toReversed()) rest.push({ node: child, parent: element });
  }
  return found;
}

function readText(element: Node): string {
  const texts: string[] = [];
  const rest: Node[] = [element];
  for (let node = rest.pop(); node; node = rest.pop()) {
    if ('value' in node) texts.push(node.value);
    else rest.push(...childrenOf(node).toReversed());
  }
  return texts.join('');
}

/** A template keeps its children in a document of its own. */
const childrenOf = (node: Node): readonly Node[] =>
  'content' in node ? [node.content] : 'childNodes' in node ? node.childNodes : [];
