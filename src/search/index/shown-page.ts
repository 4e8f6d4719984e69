import type { Anchor, Fragment } from './fragments.ts';

/** What is no part of a text: what stands on every page, is a form or a drawing, or only works. */
const left = words('head style script noscript label form svg footer nav iframe template');
/** A class of what every picture repeats. */
const leftClass = /(?:^|\s)credit(?:\s|$)/;

/** What ends a sentence. */
const blocks = words('h1 h2 h3 h4 h5 h6 p td div ul li article section');
/** What of a heading's elements is part of its words. */
const inline = words(
  'a abbr acronym b bdo big br button cite code dfn em i img input kbd label map object output q samp script select small span strong sub sup textarea time tt var',
);
const empty = words('area base br col embed hr img input link meta source track wbr');
/** Elements in which `<` is a letter like others. */
const literal = words('script style');

const heading = /^h[1-6]$/;
/** A letter behind which a sentence wants its full stop. */
const unfinished = /[\p{Alphabetic}\p{M}\p{Nd}\p{Pc}\p{Join_C}'")$*]$/u;

/** A tag, or what is none; a `>` within quotes ends neither. */
const tags = /<(?:(\/?)([a-z][^\s/>]*)((?:"[^"]*"|'[^']*'|[^"'>])*)|!(?:--[^]*?--)?[^>]*)>/gi;
const attributes = /([^\s=/"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+)))?/g;

/** A sign that no page has, before and behind the number of a heading. */
const mark = '\u0001';

/** An element that is being read. */
interface Open {
  readonly tag: string;
  readonly parent: Open | undefined;
  /** Nothing of it is part of the text. */
  readonly isLeft: boolean;
  readonly isWeighed: boolean;
  readonly meta: string | undefined;
  readonly filter: string | undefined;
  /** The heading that its words belong to. */
  readonly heading: Heading | undefined;
  /** Its text so far, as it is written. */
  text: string;
}

interface Heading {
  readonly element: string;
  readonly id: string;
  text: string;
}

/**
 * A page → what results show of it: the words of its `data-pagefind-body`, its headings and its fields; nothing
 * for a page without one. It is what Pagefind would make of the page, but for pictures, words on which it shows
 * no match, and for other places than headings. Throws where a tag has no other half.
 */
export function readShown(url: string, html: string): Fragment | undefined {
  const from = findBody(html);
  if (from === undefined) return undefined;
  const meta = new Map<string, string>();
  const filters = new Map<string, string[]>();
  const headings: Heading[] = [];
  let open: Open | undefined;
  let at = (tags.lastIndex = from);
  for (let found = tags.exec(html); found !== null; found = tags.exec(html)) {
    const [whole, slash, name, rest = ''] = found;
    if (open && found.index > at) read(open, html.slice(at, found.index));
    at = tags.lastIndex;
    if (name === undefined) continue;
    const tag = name.toLowerCase();
    if (slash) {
      if (open?.tag !== tag) throw new Error(`${url}: ${whole} ends what is no <${tag}>.`);
      const told = close(open);
      if (!open.parent) return page(told);
      open = open.parent;
      open.text += told;
      continue;
    }
    const next = start(tag, rest, open);
    if (empty.has(tag) || rest.endsWith('/')) continue;
    open = next;
    if (!literal.has(tag)) continue;
    at = tags.lastIndex = html.indexOf(`</${tag}`, at);
    if (at === -1) break;
  }
  throw new Error(`${url}: <${open?.tag ?? 'html'}> has no end.`);

  function start(tag: string, rest: string, parent: Open | undefined): Open {
    const { id, ...own } = /\b(?:id|credit|data-pagefind)/.test(rest) ? readAttributes(rest) : {};
    const isIgnored = own['data-pagefind-ignore'] !== undefined;
    let of = inline.has(tag) ? parent?.heading : undefined;
    if (parent && id !== undefined && !isIgnored) {
      // Whatever has an id stands apart.
      parent.text += ' ';
      if (heading.test(tag)) {
        of = { element: tag, id, text: '' };
        parent.text += `${mark}${headings.push(of) - 1}${mark} `;
      } else of = undefined;
    }
    if (parent && tag === 'br') parent.text += ' ';
    return {
      tag,
      parent,
      isLeft: isIgnored || left.has(tag) || leftClass.test(own['class'] ?? ''),
      isWeighed: heading.test(tag) || own['data-pagefind-weight'] !== undefined,
      meta: own['data-pagefind-meta'],
      filter: own['data-pagefind-filter'],
      heading: of,
      text: '',
    };
  }

  function read(into: Open, text: string): void {
    into.text += text;
    if (into.heading && !into.isLeft) into.heading.text += text;
  }

  /** Takes what an ended element says of the page, and gives what the text around it has of it. */
  function close({ tag, isLeft, isWeighed, meta: field, filter, text }: Open): string {
    if (field !== undefined && text !== '') meta.set(field, level(text));
    if (filter !== undefined && text !== '')
      filters.set(filter, [...(filters.get(filter) ?? []), level(text)]);
    if (isLeft) return '';
    const told = blocks.has(tag) ? ` ${text}${unfinished.test(text.slice(-2)) ? '.' : ''} ` : text;
    return isWeighed ? ` ${told} ` : told;
  }

  function page(text: string): Fragment {
    const content: string[] = [];
    const anchors: Anchor[] = [];
    for (const word of decode(text).replaceAll('\u200b', '').split(/\s+/)) {
      if (word === '') continue;
      if (!word.startsWith(mark)) content.push(word);
      else {
        const { element, id, text: own } = headings[Number(word.slice(1, -1))]!;
        anchors.push({ element, id, text: level(own), location: content.length });
      }
    }
    return {
      url,
      content: content.join(' '),
      word_count: Math.max(1, content.length),
      filters: sorted(filters),
      meta: sorted(meta),
      anchors,
    };
  }
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** Where the element begins that says `data-pagefind-body`; words may say so too. */
function findBody(html: string): number | undefined {
  if (!html.includes(bodyName)) return undefined;
  tags.lastIndex = 0;
  for (let found = tags.exec(html); found !== null; found = tags.exec(html)) {
    const [, slash, name = '', rest = ''] = found;
    if (slash || name === '') continue;
    if (rest.includes(bodyName) && bodyName in readAttributes(rest)) return found.index;
    if (!literal.has(name.toLowerCase())) continue;
    const end = html.indexOf(`</${name}`, tags.lastIndex);
    if (end === -1) return undefined;
    tags.lastIndex = end;
  }
  return undefined;
}

const bodyName = 'data-pagefind-body';

function readAttributes(tag: string): Record<string, string | undefined> {
  const found: Record<string, string> = {};
  for (const [, name = '', ...values] of tag.matchAll(attributes))
    found[name.toLowerCase()] ??= values.find((value) => value !== undefined) ?? '';
  return found;
}

/** A text on one line. A piece of the page would keep all of it in memory, so it is written anew. */
const level = (text: string): string =>
  Buffer.from(
    decode(text)
      .trim()
      .replaceAll(/\s*\n\s*|\s{2,}/g, ' '),
  ).toString();

const signs: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' },
};

/** The letters that are written out in a text: those that have to be, as builds write them. */
const decode = (text: string): string =>
  text.includes('&')
    ? text.replaceAll(/&(?:#x([\da-f]+)|#(\d+)|([a-z]+));/gi, (sign, hex, number, name: string) => {
        if (name !== undefined) return signs[name] ?? sign;
        return String.fromCodePoint(parseInt((hex ?? number) as string, hex ? 16 : 10));
      })
    : text;

const sorted = <Value>(fields: ReadonlyMap<string, Value>): Record<string, Value> =>
  Object.fromEntries([...fields].toSorted(([one], [other]) => (one < other ? -1 : 1)));
