import type { Element, ElementContent, Root, RootContent } from 'hast';
import { h } from 'hastscript';
import type { Findings } from '../report.ts';
import { cleanCode } from './code.ts';
import { blocks, gone, isBlock, kept } from './elements.ts';
import { kindOf, labelOf, pageOf } from './embeds.ts';
import { cleanFigure } from './figures.ts';
import { addressOf, lineOf, put, textOf, writtenAs } from './hast.ts';
import { cleanTable } from './tables.ts';

/** Leaves of HTML what this site's Markdown can say, without what runs, loads or paints; tells of what goes. */
export function cleanHtml(tree: Root, findings: Findings): Root {
  const clean = (
    nodes: readonly (ElementContent | RootContent)[],
    isInline: boolean,
  ): ElementContent[] => nodes.flatMap((node) => cleanNode(node, isInline));

  function cleanNode(node: ElementContent | RootContent, isInline: boolean): ElementContent[] {
    if (node.type === 'text') return [node];
    if (node.type === 'comment') {
      findings.gone(lineOf(node), '글쓴이의 메모입니다.', node.value);
      return [];
    }
    if (node.type !== 'element') return [];
    return cleanElement(node, isInline);
  }

  function cleanElement(element: Element, isInline: boolean): ElementContent[] {
    const { tagName: name } = element;
    if (gone.has(name)) {
      findings.gone(lineOf(element), `\`<${name}>\`은(는) 옮기지 않습니다.`, writtenAs(element));
      return [];
    }
    tellAttributes(element);
    if (name === 'iframe' || name === 'video') return [embedded(element, isInline)];
    if (name === 'img' || name === 'image') return cleanImage(element, findings);
    if (name === 'input') return cleanInput(element);
    if (name === 'pre' || name === 'listing' || name === 'xmp' || name === 'plaintext')
      return [cleanCode(element, findings)];
    const isHeading = /^h[1-6]$/.test(name);
    const children = clean(
      element.children,
      name === 'p' || isHeading || (isInline && !isBlock(name)),
    );
    if (name === 'figure') return cleanFigure(put(element, 'figure', children), findings);
    if (name === 'table') return cleanTable(put(element, 'table', children), findings);
    if (name === 'a' && children.some(hasBlock)) {
      findings.gone(
        lineOf(element),
        '여러 문단에 걸려 있던 링크입니다.',
        String(element.properties['href'] ?? ''),
      );
      return [put(element, 'div', children)];
    }
    if (name === 'a') return [cleanAnchor(element, children)];
    if (name === 'figcaption' || name === 'caption')
      return [put(element, 'div', children, { dataCaption: '' })];
    if (name === 'mark') return [put(element, 'strong', children)];
    if (name === 'rt')
      return [{ type: 'text', value: ' (' }, ...children, { type: 'text', value: ')' }];
    // Bold over several paragraphs is none that Markdown knows.
    if (isPhrase.test(name) && children.some(hasBlock)) return [put(element, 'div', children)];
    if (kept.has(name)) return [put(element, name, children, keptProperties(element))];
    return [put(element, blocks.has(name) || isBlock(name) ? 'div' : 'span', children)];
  }

  /** What attributes do is told, not what they look like. */
  function tellAttributes(element: Element): void {
    for (const [name, value] of Object.entries(element.properties)) {
      const said = `${name}="${String(value)}"`;
      if (/^on/i.test(name) || name === 'srcDoc')
        findings.gone(lineOf(element), '실행되는 속성은 옮기지 않습니다.', said);
      else if (name === 'style')
        findings.changed(lineOf(element), '모양(style)은 사이트가 정합니다.', said);
      else if (name === 'title' && !/^(?:img|a|iframe|video)$/.test(element.tagName))
        findings.gone(lineOf(element), '가리키면 보이던 설명입니다.', String(value));
    }
  }

  /** A player → a link to the page that it plays. */
  function embedded(element: Element, isInline: boolean): ElementContent {
    const inner = element.children.find(
      (child) => child.type === 'element' && child.tagName === 'source',
    );
    const source = String(
      element.properties['src'] ??
        element.properties['dataSrc'] ??
        (inner?.type === 'element' ? (inner.properties['src'] ?? '') : ''),
    );
    const page = pageOf(source);
    if (page === undefined) {
      findings.gone(lineOf(element), '끼워 넣은 쪽의 주소를 옮길 수 없습니다.', writtenAs(element));
      return { type: 'text', value: '' };
    }
    const words = String(element.properties['title'] ?? '').trim();
    const link = put(element, 'a', [{ type: 'text', value: words || labelOf(kindOf(page)) }], {
      href: page,
    });
    findings.changed(lineOf(element), '끼워 넣은 쪽은 링크로 적습니다.', source);
    if (textOf(element).trim() !== '')
      findings.gone(
        lineOf(element),
        '영상을 볼 수 없는 사람에게 보이던 글입니다.',
        textOf(element),
      );
    return isInline ? link : put(element, 'p', [link]);
  }

  return { type: 'root', children: clean(tree.children, false) };
}

const isPhrase = /^(?:strong|b|em|i|del|s|strike|kbd|sub|sup|q)$/;

const hasBlock = (node: ElementContent): boolean =>
  node.type === 'element' && (isBlock(node.tagName) || node.children.some(hasBlock));

/** What Markdown can say of an element beside its name. */
function keptProperties({ tagName, properties }: Element): Element['properties'] {
  if (tagName === 'ol' && properties['start'] !== undefined) return { start: properties['start'] };
  if (tagName === 'th' || tagName === 'td') {
    const { align, colSpan, rowSpan } = properties;
    return { ...(align && { align }), ...(colSpan && { colSpan }), ...(rowSpan && { rowSpan }) };
  }
  const className = properties['className'];
  if (tagName === 'li' && Array.isArray(className) && className.includes('task-list-item'))
    return { className };
  if (tagName.startsWith('fn-')) return { dataLabel: properties['dataLabel'] };
  return {};
}

/** Boxes to tick stay; what else one could type into does not. */
function cleanInput(element: Element): ElementContent[] {
  const { type, checked, value, placeholder } = element.properties;
  if (type === 'checkbox') return [h('input', { type, checked: Boolean(checked) })];
  const words = String(value ?? placeholder ?? '');
  return words === '' || type === 'hidden' ? [] : [{ type: 'text', value: words }];
}

function cleanAnchor(element: Element, children: ElementContent[]): Element {
  const { href, title } = element.properties;
  if (href === undefined) return put(element, 'span', children);
  return put(element, 'a', children, { href, ...(title ? { title } : {}) });
}

/** A picture by its address, also where it is loaded late. */
function cleanImage(element: Element, findings: Findings): ElementContent[] {
  const { alt, title, width, height } = element.properties;
  const src = addressOf(element);
  const isSpeck = [width, height].every((size) => size !== undefined && Number(size) <= 2);
  if (src === undefined || isSpeck) {
    const why = isSpeck ? '보이지 않는 그림입니다.' : '주소가 없는 그림입니다.';
    findings.gone(lineOf(element), why, writtenAs(element));
    return [];
  }
  return [put(element, 'img', [], { src, alt: alt ?? '', ...(title ? { title } : {}) })];
}
