import { isSeam, type PageElement } from './page-element.ts';
import { decode, isPlainText, readPlainTag, type PlainTag } from './plain-tag.ts';

/*
 * Pages as a build writes them are plain: every element has its end tag, every attribute its quotes, and nothing
 * stands where a browser would move it. Such a text is read here, many times faster than by all rules of the
 * standard, and to the same elements; of anything less plain this file knows nothing.
 */

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const empty = words('br col hr img input link meta source wbr');

/** What would end a paragraph, and stands in none. */
const blocks = words(
  'address article aside blockquote dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main nav ol p pre search section summary table ul',
);

/** What else stands in a text, beside elements that the site made up. */
const phrases = words(
  'a abbr audio b bdi bdo br button cite code data del dfn em i img input ins kbd label legend link mark meta meter output picture progress q s samp script small source span strong sub sup svg time u var video wbr',
);
const madeUp = /^[a-z]+(?:-[a-z]+)+$/;

/** What a drawing is made of; the first two hold text alone. */
const drawn = words(
  'title desc circle defs ellipse g line marker path polygon polyline rect text tspan use',
);
const named = words('title desc');

/** Elements that hold these, and white space. */
const strict = new Map([
  ['html', words('head body')],
  ['head', words('link meta script title')],
  ['table', words('caption colgroup tbody tfoot thead')],
  ['colgroup', words('col')],
  ...['tbody', 'tfoot', 'thead'].map((name) => [name, words('tr')] as const),
  ['tr', words('td th')],
]);

/** Elements that stand in none of their group, however deep, and in no paragraph if they would end it. */
const groups = new Map([
  ...['a', 'button', 'form', 'p', 'table'].map((name) => [name, name] as const),
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, 'h'] as const),
]);

/** Elements in which `<` is a letter like others. */
const literal = words('script title');

/** Letters that the standard calls mistakes, or reads as others. */
const strange = /[\0-\x08\x0b-\x1f\x7f-\x9f\ufdd0-\ufdef\udffe\udfff\ufffe\uffff]/;
const blank = /^[ \n\t]*$/;
const deepest = 200;

/** The elements of a plain page in the order of the document; nothing where it is not plain. */
export function readPlainly(html: string): readonly PageElement[] | undefined {
  const [doctype] = /^<!doctype html>[ \n\t]*(?=<html[ >])/i.exec(html) ?? [];
  if (doctype === undefined || strange.test(html) || !html.isWellFormed()) return undefined;
  const elements: PlainElement[] = [];
  const open = new Map<string, number>();
  let parent: PlainElement | undefined;
  let depth = 0;
  let at = doctype.length;
  let sign = html.indexOf('&');

  for (let from = html.indexOf('<', at); from !== -1; from = html.indexOf('<', at)) {
    if (!mayHold(from)) return undefined;
    if (html[from + 1] === '/') {
      if (parent === undefined || !html.startsWith(`${parent.tag}>`, from + 2)) return undefined;
      at = from + parent.tag.length + 3;
      parent.end(from, at, elements.length);
      count(parent, -1);
      parent = parent.parent;
      depth--;
      continue;
    }
    const tag = readPlainTag(html, from, parent?.isDrawn ?? false);
    if (tag === undefined || !mayStand(tag)) return undefined;
    at = from + tag.length;
    const element: PlainElement = new PlainElement(html, elements, tag, parent, from);
    elements.push(element);
    const isEmpty = element.isDrawn ? tag.endsItself : empty.has(tag.name);
    if (isEmpty) continue;
    // A browser takes no notice of `/>` here, and none of the first new line of a `pre`.
    if (tag.endsItself || (tag.name === 'pre' && html[at] === '\n')) return undefined;
    parent = element;
    if (depth++ > deepest) return undefined;
    count(parent, 1);
    if (element.isDrawn || !literal.has(tag.name)) continue;
    const end = html.indexOf('</', at);
    const isLiteral = tag.name === 'title' ? mayHold(end) : !html.slice(at, end).includes('<!--');
    if (end === -1 || !isLiteral) return undefined;
    at = end;
  }
  const isWhole = parent === undefined && open.has('body') && blank.test(html.slice(at));
  return isWhole ? elements : undefined;

  function count({ tag, isDrawn }: PlainElement, change: number): void {
    const group = groups.get(tag) ?? (tag === 'body' ? tag : undefined);
    if (group !== undefined && !isDrawn) open.set(group, (open.get(group) ?? 0) + change);
  }

  /** Whether the text up to a place may stand where it does. */
  function mayHold(to: number): boolean {
    if (at === to) return true;
    const isStrict = parent === undefined || (!parent.isDrawn && strict.has(parent.tag));
    if (isStrict) return blank.test(html.slice(at, to));
    if (sign !== -1 && sign < at) sign = html.indexOf('&', at);
    return sign === -1 || sign >= to || isPlainText(html.slice(at, to));
  }

  function mayStand({ name }: PlainTag): boolean {
    if (parent === undefined) return name === 'html' && elements.length === 0;
    if (parent.isDrawn) return drawn.has(name) && !named.has(parent.tag);
    if (parent.tag === 'html')
      return name === (elements.length === 1 ? 'head' : 'body') && !open.has('body');
    const some = strict.get(parent.tag);
    if (some !== undefined) return some.has(name);
    const isBlock = blocks.has(name);
    if (!isBlock && !phrases.has(name) && !madeUp.test(name)) return false;
    if (isBlock && isOpen('p')) return false;
    if (isOpen(groups.get(name))) return false;
    if (name === 'li') return parent.tag === 'ul' || parent.tag === 'ol';
    if (name !== 'dt' && name !== 'dd') return true;
    const list = parent.tag === 'div' ? parent.parent : parent;
    return list?.tag === 'dl';
  }

  function isOpen(group: string | undefined): boolean {
    return group !== undefined && (open.get(group) ?? 0) > 0;
  }
}

/** Knows where it stands, and reads texts when asked: few are. */
class PlainElement implements PageElement {
  readonly parent: PlainElement | undefined;
  readonly isDrawn: boolean;
  readonly #html: string;
  readonly #tag: PlainTag;
  /** All elements of its page; those within it follow it there, up to `#next`. */
  readonly #all: readonly PlainElement[];
  readonly #index: number;
  #next: number;
  /** Where its start tag stands, and its end tag. */
  readonly #from: number;
  #until: number;
  #after: number;

  constructor(
    html: string,
    all: readonly PlainElement[],
    tag: PlainTag,
    parent: PlainElement | undefined,
    from: number,
  ) {
    this.parent = parent;
    this.isDrawn = parent?.isDrawn || tag.name === 'svg';
    this.#html = html;
    this.#tag = tag;
    this.#all = all;
    this.#index = all.length;
    this.#next = all.length + 1;
    this.#from = from;
    this.#until = this.#after = from + tag.length;
  }

  /** Where its end tag stands, and how many elements there are up to it. */
  end(from: number, to: number, next: number): void {
    this.#until = from;
    this.#after = to;
    this.#next = next;
  }

  get tag(): string {
    return this.#tag.name;
  }

  get attributes(): PageElement['attributes'] {
    return this.#tag.attributes;
  }

  get made(): Map<unknown, unknown> {
    return this.#tag.made;
  }

  get text(): string {
    return this.#read((child) => child.text);
  }

  get ownText(): string {
    return this.#read((child) => (isSeam(child) ? child.ownText : ' '));
  }

  /** Its text, and what each of its children is read as. */
  #read(readChild: (child: PlainElement) => string): string {
    const texts: string[] = [];
    let at = this.#from + this.#tag.length;
    for (let next = this.#index + 1; next < this.#next;) {
      const child = this.#all[next]!;
      texts.push(this.#decode(at, child.#from), readChild(child));
      at = child.#after;
      next = child.#next;
    }
    texts.push(this.#decode(at, this.#until));
    return texts.join('');
  }

  #decode(from: number, to: number): string {
    const text = this.#html.slice(from, to);
    return this.tag === 'script' ? text : decode(text);
  }
}
