import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';

/** Every element that a text may become, and its attributes. Written down once more, not read from the site's own list. */
const elements: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    (
      'hr blockquote thead tbody tr table em strong del br kbd sub sup details summary figcaption ' +
      'x-gallery'
    )
      .split(' ')
      .map((name) => [name, []]),
  ),
  ...Object.fromEntries(
    ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, ['id', 'class']]),
  ),
  a: [
    'href',
    'title',
    'class',
    'rel',
    'id',
    'aria-label',
    'aria-describedby',
    'data-footnote-ref',
    'data-footnote-backref',
  ],
  aside: ['class', 'aria-label'],
  code: ['class'],
  div: ['id', 'class', 'tabindex', 'role', 'aria-label'],
  figure: ['id', 'class', 'data-room', 'data-picture'],
  img: ['alt', 'title', '__astro_image_'],
  p: ['id', 'class', 'aria-hidden', 'data-pagefind-ignore'],
  input: ['type', 'checked', 'disabled', 'aria-label'],
  li: ['class', 'id'],
  ol: ['class', 'start'],
  ul: ['class'],
  pre: ['tabindex'],
  section: ['class', 'data-footnotes'],
  span: ['class'],
  td: ['class'],
  th: ['class', 'scope'],
  'x-quote': ['data-by', 'data-source'],
};

/** What a drawing of ours consists of; none of it loads or runs anything. */
const drawing = /^(?:svg|g|path|rect|text|tspan|title|desc|line|polyline|polygon|ellipse|circle)$/;
const drawn = /^(?:on|style$|href$|xlink)/;

/** Words for readers, in which a hostile text may stand as the text it is. */
const spoken = new Set(['alt', 'title', 'aria-label', 'data-by']);
/** Ids are made of headings, passages and footnotes. */
const ids = /^[^\s"'<>&]*$/u;

/** What in a rendered text could run, load, lead astray or take the place of something of the site. */
export function findActive(html: string, forbid: readonly string[] = []): string[] {
  return [...walk(parseFragment(html))].flatMap((element) => faultsOf(element, forbid));
}

function faultsOf(
  { tagName, attrs, namespaceURI }: DefaultTreeAdapterTypes.Element,
  forbid: readonly string[],
): string[] {
  const isDrawing = namespaceURI.endsWith('/svg');
  if (isDrawing ? !drawing.test(tagName) : !elements[tagName]) return [`<${tagName}>`];
  return attrs.flatMap(({ name, value }) => {
    const isKnown = isDrawing ? !drawn.test(name) : elements[tagName]!.includes(name);
    const isForbidden = forbid.some((word) => activePart(name, value).includes(word));
    if (isKnown && !isForbidden && isHarmless(name, value)) return [];
    return [`<${tagName} ${name}="${value}">`];
  });
}

/** What of an attribute a browser acts on: no words for readers, no heading's name made of its text. */
function activePart(name: string, value: string): string {
  if (spoken.has(name) || name === 'id' || value.startsWith('#')) return '';
  return name === '__astro_image_' ? (JSON.parse(value) as { src: string }).src : value;
}

function isHarmless(name: string, value: string): boolean {
  if (name === 'href' || name === 'data-source') return isHarmlessLink(value);
  if (name === 'id') return ids.test(value);
  if (name === '__astro_image_') return isHarmlessPicture(JSON.parse(value) as object);
  return true;
}

function isHarmlessLink(href: string): boolean {
  // A browser takes these out before it reads a scheme.
  if (/[\u0000-\u0020\\]|^\/\//.test(href)) return false;
  const url = URL.parse(href, 'https://site.example/base/events/a/b/');
  if (url?.protocol === 'mailto:') return true;
  return /^https?:$/.test(url?.protocol ?? '') && url?.username === '' && url.password === '';
}

/** What Astro is asked to serve: one file beside the text. */
function isHarmlessPicture(picture: object): boolean {
  const { src, ...rest } = picture as { src: string };
  const isPlain = Object.keys(rest).every((name) => ['alt', 'title', 'index'].includes(name));
  return isPlain && /^(?:\.\/)?[^/\\:?#%]+\.(?:jpe?g|png|webp)$/.test(src);
}

function* walk(
  node: DefaultTreeAdapterTypes.ParentNode,
): Generator<DefaultTreeAdapterTypes.Element> {
  for (const child of node.childNodes) {
    if (!('tagName' in child)) continue;
    yield child;
    yield* walk(child);
    if ('content' in child) yield* walk(child.content);
  }
}
