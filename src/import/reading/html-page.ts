import type { Element, Root, RootContent } from 'hast';
import { findAll, lineOf, textOf, writtenAs } from '../cleaning/hast.ts';
import type { Findings } from '../report.ts';
import type { Split } from './frontmatter.ts';
import { pageAsHtml } from './to-html.ts';

/** A page taken apart: what its head says, and the part of its body that is the post. */
export interface Page extends Split {
  readonly html: Root;
}

/** Reads a page that was saved or exported. What stands around its text is told. */
export function readPage(text: string, findings: Findings): Page {
  const tree = pageAsHtml(text);
  const [body] = findAll(tree, 'body');
  const [head] = findAll(tree, 'head');
  const { data, lines } = readHead(head);
  for (const name of ['script', 'style'])
    for (const element of head ? findAll(head, name) : [])
      findings.gone(lineOf(element), `\`<${name}>\`은(는) 옮기지 않습니다.`, writtenAs(element));
  const html: Root = { type: 'root', children: body ? mainOf(body, findings) : [] };
  const [notes] = findAll(body ?? tree, 'header').flatMap((header) => findAll(header, 'table'));
  if (notes && hasClass(notes, 'properties')) {
    for (const row of findAll(notes, 'tr')) {
      const [name, value] = row.children.filter((child) => child.type === 'element').map(textOf);
      if (name && value) {
        data[name.trim()] = value.trim();
        lines.set(name.trim(), lineOf(row) ?? 1);
      }
    }
    notes.children = [];
  }
  return { frontmatter: data, lines, body: text, bodyLine: 1, html };
}

const hasClass = ({ properties: { className } }: Element, name: string): boolean =>
  Array.isArray(className) && className.includes(name);

/** Fields by the names that pages give them. */
const fields: Readonly<Record<string, string>> = {
  author: 'author',
  'article:author': 'author',
  description: 'description',
  'article:published_time': 'date',
  date: 'date',
  'og:url': 'url',
  'og:title': 'title',
};

function readHead(head: Element | undefined) {
  const data: Record<string, string> = {};
  const lines = new Map<string, number>();
  const set = (name: string, value: string, element: Element): void => {
    if (value.trim() === '' || data[name] !== undefined) return;
    data[name] = value.replaceAll(/\s+/g, ' ').trim();
    lines.set(name, lineOf(element) ?? 1);
  };
  if (!head) return { data, lines };
  for (const element of findAll(head, 'title')) set('title', textOf(element), element);
  for (const element of findAll(head, 'link'))
    if (String(element.properties['rel']) === 'canonical')
      set('url', String(element.properties['href'] ?? ''), element);
  for (const element of findAll(head, 'meta')) {
    const { name, property, content } = element.properties;
    const field = fields[String(name ?? property ?? '')];
    if (field !== undefined) set(field, String(content ?? ''), element);
  }
  return { data, lines };
}

/** The one part of a page that holds most of its words; menus and such around it are told. */
function mainOf(body: Element, findings: Findings): RootContent[] {
  const all = textOf(body).trim().length;
  const main = ['article', 'main']
    .map((name) => findAll(body, name))
    .find((found) => found.length === 1 && textOf(found[0]!).trim().length > all / 2)?.[0];
  const leave = (node: Element): RootContent[] =>
    node.children.flatMap((child): RootContent[] => {
      if (child.type !== 'element') return [child];
      const isAround = /^(?:nav|footer|aside)$/.test(child.tagName);
      if (!isAround) return [child];
      findings.gone(lineOf(child), '글이 아니라 그 둘레에 있던 것입니다.', textOf(child));
      return [];
    });
  if (!main) return leave(body);
  const around = (node: Element): void => {
    for (const child of node.children) {
      if (child === main) continue;
      if (child.type === 'element' && findAll(child, main.tagName).includes(main)) around(child);
      else if (child.type === 'element' && !/^(?:script|style)$/.test(child.tagName))
        findings.gone(lineOf(child), '글이 아니라 그 둘레에 있던 것입니다.', textOf(child));
      else if (child.type === 'text')
        findings.gone(lineOf(child), '글이 아니라 그 둘레에 있던 것입니다.', child.value);
    }
  };
  around(body);
  return leave(main);
}
