import type { Heading, Nodes, Paragraph, Parents, PhrasingContent } from 'mdast';
import type { Root, RootContent } from 'mdast';
import { isOwnId, siteIds } from '../../markdown/heading-ids.ts';
import { isBlank, renderPlainText } from '../../markdown/plain-text.ts';
import type { Findings } from '../report.ts';

/** Gives a text headings from `##` without a skip: of `#`, of skipped levels. The one that named the whole post goes, and is told. */
export function levelHeadings(
  tree: Root,
  title: string,
  source: readonly string[],
  findings: Findings,
): string | undefined {
  demote(tree, true);
  // Without the source nobody can tell how a heading was written.
  if (source.length > 0)
    tree.children = tree.children.flatMap((child) =>
      child.type === 'heading' ? unsetext(child, source) : [child],
    );
  tree.children = tree.children.filter(
    (child) => child.type !== 'heading' || !isBlank(wordsOf(child)),
  );
  const heading = takeTitle(tree, title);
  const open: number[] = [];
  const ids = new Set<string>();
  for (const child of tree.children) {
    if (child.type !== 'heading') continue;
    while (open.length > 0 && open.at(-1)! >= child.depth) open.pop();
    open.push(child.depth);
    child.depth = Math.min(6, open.length + 1) as Heading['depth'];
    tidyHeading(child, ids, findings);
  }
  return heading;
}

const wordsOf = (node: Nodes): string => renderPlainText(node).trim();

/** A heading within a quote or a list is a bold line, for the contents of the page know none of these. */
function demote(parent: Parents, isTop: boolean): void {
  for (const [index, child] of parent.children.entries()) {
    if (child.type === 'heading' && !isTop) {
      const bold: Paragraph = {
        type: 'paragraph',
        children: [{ type: 'strong', children: child.children }],
        ...(child.position && { position: child.position }),
      };
      parent.children[index] = bold;
    } else if ('children' in child && child.type !== 'heading') demote(child, false);
  }
}

/** A sentence with a rule right below it is read as a heading; nobody writes headings of two lines. */
function unsetext(heading: Heading, source: readonly string[]): RootContent[] {
  const line = source[(heading.position?.start.line ?? 0) - 1] ?? '';
  const isSetext =
    heading.depth <= 2 && heading.position !== undefined && !/^\s*(?:>\s*)?#|<h[1-6]/i.test(line);
  const words = wordsOf(heading);
  const isSentence =
    words.length > 80 ||
    heading.children.some(({ type }) => type === 'image' || type === 'break') ||
    heading.children.some((child) => child.type === 'text' && child.value.includes('\n')) ||
    (words.length > 25 && /[.!?다요]$/.test(words));
  if (!isSetext || !isSentence) return [heading];
  const { children, position } = heading;
  return [
    { type: 'paragraph', children, ...(position && { position }) },
    { type: 'thematicBreak' },
  ];
}

const fold = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');

/** A text that begins with its own title has it twice: it goes, and is known. */
function takeTitle(tree: Root, title: string): string | undefined {
  const headings = tree.children.filter((child) => child.type === 'heading');
  const [first] = headings;
  if (first === undefined || tree.children.indexOf(first) > 3) return undefined;
  const words = wordsOf(first);
  const isTitle = title === '' ? first.depth === 1 : fold(words) === fold(title);
  const isOnly = headings.every((other) => other === first || other.depth > first.depth);
  if (!isTitle || (title === '' && !isOnly)) return undefined;
  tree.children.splice(tree.children.indexOf(first), 1);
  return words.replaceAll(/\s*\{#[^}]*\}$/g, '');
}

/** A heading has one line, and an id only where that can be one. */
function tidyHeading(heading: Heading, ids: Set<string>, findings: Findings): void {
  heading.children = heading.children.reduce<PhrasingContent[]>((children, child) => {
    const value = child.type === 'break' ? ' ' : child.type === 'text' ? child.value : undefined;
    const last = children.at(-1);
    if (value === undefined) return [...children, child];
    const line = value.replaceAll(/\s+/g, ' ');
    if (last?.type !== 'text') return [...children, { ...child, type: 'text', value: line }];
    last.value = (last.value + line).replaceAll(/ {2,}/g, ' ');
    return children;
  }, []);
  const last = heading.children.at(-1);
  if (last?.type !== 'text') return;
  const id = /\{\s*#([^}]*)\}\s*$/.exec(last.value)?.[1];
  if (id === undefined) return;
  if (isOwnId(id) && !siteIds.test(id) && !ids.has(id)) ids.add(id);
  else {
    findings.gone(heading.position?.start.line, '쓸 수 없는 이름표라 뗐습니다.', `{#${id}}`);
    last.value = last.value.replace(/\s*\{\s*#[^}]*\}\s*$/, '');
  }
}
