import { foreignContent, type Token } from 'parse5';

/** A start tag: the same value wherever the same letters stand. */
export interface PlainTag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Whether it says `/>`. */
  readonly endsItself: boolean;
  /** How many letters it has. */
  readonly length: number;
  readonly made: Map<unknown, unknown>;
}

/** How many are kept: few are all there are, but those with an address or an id of their own. */
const most = 20_000;
const known = { text: new Map<string, PlainTag>(), drawing: new Map<string, PlainTag>() };

/** The start tag at a place of a text, or within a drawing; nothing where it is not plainly written. */
export function readPlainTag(html: string, from: number, isDrawn: boolean): PlainTag | undefined {
  const tags = isDrawn ? known.drawing : known.text;
  const found = tags.get(html.slice(from, html.indexOf('>', from) + 1));
  if (found !== undefined) return found;
  // A piece of the text would keep all of it in memory.
  pattern.lastIndex = from;
  const text = Buffer.from(pattern.exec(html)?.[0] ?? '').toString();
  const tag = parseTag(text, isDrawn);
  if (tags.size >= most) tags.clear();
  if (tag !== undefined) tags.set(text, tag);
  return tag;
}

const pattern = /<([a-z][a-z0-9-]*)((?:[ \n\t]+[a-zA-Z][\w.-]*(?:="[^"]*")?)*)[ \n\t]*(\/?)>/y;
const attribute = /([a-zA-Z][\w.-]*)(?:="([^"]*)")?/g;

function parseTag(text: string, isDrawn: boolean): PlainTag | undefined {
  pattern.lastIndex = 0;
  const [, name = '', rest = '', end] = pattern.exec(text) ?? [];
  const written = [...rest.matchAll(attribute)].map(([, one = '', value = '']) => [one, value]);
  const names = written.map(([one = '']) => one.toLowerCase());
  if (name === '' || new Set(names).size < names.length) return undefined;
  if (written.some(([, value = '']) => !isPlainText(value))) return undefined;
  const attrs = written.map(([, value = ''], at) => ({ name: names[at]!, value: decode(value) }));
  // The names of a drawing's attributes have capitals, however they are written.
  if (isDrawn || name === 'svg')
    foreignContent.adjustTokenSVGAttrs({ attrs } as unknown as Token.TagToken);
  if (attrs.some((one, at) => one.name !== written[at]![0])) return undefined;
  const attributes = Object.fromEntries(attrs.map((one) => [one.name, one.value]));
  return { name, attributes, endsItself: end === '/', length: text.length, made: new Map() };
}

const signs: Readonly<Record<string, string>> = {
  ...{ '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#34;': '"', '&#39;': "'" },
  ...{ '&#x22;': '"', '&#x26;': '&', '&#x27;': "'", '&#x3C;': '<' },
};
const sign = /&(?:amp|lt|gt|quot|#34|#39|#x22|#x26|#x27|#x3C);/g;
const otherSign = /&(?!(?:amp|lt|gt|quot|#34|#39|#x22|#x26|#x27|#x3C);)/;

/** Whether the signs written out in a text are the usual ones. */
export const isPlainText = (text: string): boolean => !text.includes('&') || !otherSign.test(text);

/** What such a text says. */
export const decode = (text: string): string =>
  text.includes('&') ? text.replaceAll(sign, (one) => signs[one]!) : text;
