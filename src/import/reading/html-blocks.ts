import type { Html, Nodes, Parents, Root, RootContent } from 'mdast';
import type { Findings } from '../report.ts';
import { parseMarkdown } from './parse.ts';
import { htmlNames } from './html-names.ts';

const tagName = /^<\/?([a-z][\w.:-]*)/i;

/** Makes HTML within Markdown readable as HTML: Markdown in its midst is read, `List<String>` is a word. */
export function readHtmlBlocks(tree: Root, findings: Findings): Root {
  into(tree, findings);
  return tree;
}

function into(parent: Parents, findings: Findings): void {
  parent.children = parent.children.flatMap((child): Nodes[] => {
    if (child.type === 'html') return readHtml(child, parent, findings);
    if ('children' in child) into(child, findings);
    return [child];
  }) as never;
  if (isSentence(parent)) closeTags(parent);
}

const isVoid = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/;

/** A tag that a sentence leaves open would go on in all that follow; an end of what never began says nothing. */
function closeTags(parent: Parents): void {
  const open: string[] = [];
  const children = (parent.children as Nodes[]).filter((child) => {
    const [, slash, written] =
      (child.type === 'html' && /^<(\/?)([a-z][\w-]*)/i.exec(child.value)) || [];
    const name = written?.toLowerCase();
    if (name === undefined || isVoid.test(name)) return true;
    if (slash === '') {
      open.push(name);
      return true;
    }
    const at = open.lastIndexOf(name);
    if (at >= 0) open.splice(at);
    return at >= 0;
  });
  const closing = open.toReversed().map((name): Html => ({ type: 'html', value: `</${name}>` }));
  parent.children = [...children, ...closing] as never;
}

const isSentence = ({ type }: Nodes): boolean =>
  type !== 'root' && type !== 'blockquote' && type !== 'listItem' && type !== 'footnoteDefinition';

function readHtml(node: Html, parent: Parents, findings: Findings): Nodes[] {
  const { value, position } = node;
  const name = tagName.exec(value)?.[1]?.toLowerCase();
  if (isSentence(parent)) {
    if (name === undefined || htmlNames.has(name)) return [node];
    // `List<String>` names a type; with attributes it was never meant to be read.
    if (/^<\/?[\w.:-]+\s*>$/.test(value)) return [{ type: 'text', value, position } as Nodes];
    findings.gone(position?.start.line, '이 사이트에 없는 태그입니다.', value);
    return [];
  }
  return splitBlock(node, findings);
}

/** Between tags on lines of their own there may be Markdown, which other generators read. */
function splitBlock({ value, position }: Html, findings: Findings): RootContent[] {
  const first = position?.start.line ?? 1;
  const [opening = ''] = /^\s*(?:<!--|<\?|<!\[CDATA\[|<![a-z])/i.exec(value) ?? [];
  // What is never closed would hide the rest of the text.
  if (opening !== '' && !closes(opening.trim(), value)) {
    findings.changed(first, '닫히지 않은 표시를 지웠습니다.', opening);
    return readHtmlBlocks(parseMarkdown(value.slice(opening.length), first), findings).children;
  }
  if (/<(?:script|style|pre|textarea|svg|math|!--|!\[|\?|xmp|title)/i.test(value))
    return [htmlAt(value, first, first)];
  const parts: { isHtml: boolean; lines: string[]; line: number }[] = [];
  for (const [index, line] of value.split('\n').entries()) {
    // A tag may go on over lines.
    const isOpen = /<[a-z][^<>]*$/i.test(
      parts.at(-1)?.isHtml ? parts.at(-1)!.lines.join('\n') : '',
    );
    const isHtml = isOpen || /^\s*</.test(line) || line.trim() === '';
    const last = parts.at(-1);
    if (last?.isHtml === isHtml) last.lines.push(line);
    else parts.push({ isHtml, lines: [line], line: first + index });
  }
  const isMixed = parts.some(({ isHtml, lines }) => !isHtml && hasMarks.test(lines.join('\n')));
  if (!isMixed) return [htmlAt(withoutUnknown(value, first, findings), first, first)];
  return parts.flatMap(({ isHtml, lines, line }): RootContent[] => {
    const text = lines.join('\n');
    if (isHtml) return [htmlAt(withoutUnknown(text, line, findings), line, first)];
    return readHtmlBlocks(parseMarkdown(text.replaceAll(/^[ \t]+/gm, ''), line), findings).children;
  });
}

const closes = (opening: string, html: string): boolean =>
  html.includes(
    opening === '<!--' ? '-->' : opening === '<?' ? '?>' : opening.includes('[') ? ']]>' : '>',
  );

const hasMarks = /!\[|\]\(|\*\*|`|^\s*(?:#{1,6}|[-*+]|\d+\.|>)\s/m;

/** Markdown that stands in the same line as a tag is read too. */
const withMarkdown = (html: string): string =>
  html
    .replaceAll(
      /!\[([^\]\n]*)\]\(\s*<?([^)\s<>]+)>?(?:\s+["']([^"'\n]*)["'])?\s*\)/g,
      (_, alt: string, source: string, title = '') =>
        `<img src="${quoted(source)}" alt="${quoted(alt)}" title="${quoted(title)}">`,
    )
    .replaceAll(
      /(?<![!\\])\[([^\]\n<>]+)\]\((https?:[^)\s<>]+)\)/g,
      (_, words: string, address: string) => `<a href="${quoted(address)}">${words}</a>`,
    )
    .replaceAll(/\*\*([^*\n<>]+)\*\*/g, '<strong>$1</strong>');

const quoted = (text: string): string => text.replaceAll('"', '&quot;');

function htmlAt(value: string, line: number, offset: number): Html {
  return {
    type: 'html',
    value: /<(?:script|style|pre)/i.test(value) ? closed(value) : withMarkdown(closed(value)),
    position: { start: { line, column: 1, offset }, end: { line, column: 1, offset } },
  };
}

/** An element whose content is no HTML would take in all that follows, if it were left open. */
function closed(html: string): string {
  const known = html.replaceAll(/<(\/?)plaintext/gi, '<$1pre');
  const count = (pattern: string): number => known.match(new RegExp(pattern, 'gi'))?.length ?? 0;
  return ['script', 'style', 'textarea', 'title', 'xmp', 'iframe', 'noembed', 'noframes'].reduce(
    (text, name) =>
      count(`<${name}(?![\\w-])`) > count(`</${name}(?![\\w-])`) ? `${text}</${name}>` : text,
    known,
  );
}

/** Tags that no browser knows: components of another generator. What is between them stays. */
function withoutUnknown(html: string, firstLine: number, findings: Findings): string {
  return html.replaceAll(
    /<\/?([a-z][\w.:-]*)(?:\s[^<>]*)?\/?>/gi,
    (tag, name: string, at: number) => {
      if (htmlNames.has(name.toLowerCase())) return tag;
      const line = firstLine + html.slice(0, at).split('\n').length - 1;
      findings.gone(line, '이 사이트에 없는 태그라 안의 글만 옮깁니다.', tag);
      return '';
    },
  );
}
