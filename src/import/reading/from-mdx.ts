import type { Nodes, Parents, PhrasingContent, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type {} from 'mdast-util-mdx';
import type { Findings } from '../report.ts';
import { mapProse } from './code-lines.ts';

type Tag = MdxJsxFlowElement | MdxJsxTextElement;

const code = '글에 들어 있는 코드라 옮기지 않습니다.';

/** Takes out of MDX what a program would run; tags become elements of HTML, which are cleaned with all others. */
export function withoutPrograms(tree: Root, source: string, findings: Findings): Root {
  const pictures = new Map<string, string>();
  const sourceOf = ({ position }: Nodes): string =>
    source.slice(position?.start.offset, position?.end.offset);

  function change(node: Nodes, parent: Parents): (RootContent | PhrasingContent)[] {
    const line = node.position?.start.line;
    switch (node.type) {
      case 'mdxjsEsm':
        for (const [, name = '', file = ''] of node.value.matchAll(
          /import\s+(\w+)\s+from\s*['"]([^'"\n]+)['"]/g,
        ))
          pictures.set(name, file);
        findings.gone(line, code, sourceOf(node));
        return [];
      case 'mdxFlowExpression':
      case 'mdxTextExpression': {
        const text = /^\s*(["'`])([^"'`$\\]*)\1\s*$/.exec(node.value)?.[2];
        if (text !== undefined) return [inline({ type: 'text', value: text }, parent)];
        findings.gone(
          line,
          /^\s*\/\*/.test(node.value) ? '글쓴이의 메모입니다.' : code,
          sourceOf(node),
        );
        return [];
      }
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        return [element(node)];
      default:
        if ('children' in node) into(node);
        return [node as RootContent];
    }
  }

  function into(parent: Parents): void {
    parent.children = parent.children.flatMap((child) => change(child, parent)) as never;
  }

  function element(tag: Tag): RootContent {
    into(tag);
    const properties: Record<string, string> = {};
    for (const attribute of tag.attributes) {
      const value =
        attribute.type === 'mdxJsxAttribute' ? valueOf(attribute.value, pictures) : undefined;
      if (attribute.type === 'mdxJsxAttribute' && value !== undefined)
        properties[attribute.name] = value;
      else findings.gone(tag.position?.start.line, code, said(attribute));
    }
    const { name, position, children } = tag;
    const known = name !== null && /^[a-z][a-z0-9]*$/.test(name);
    if (name !== null && !known) {
      const words = Object.values(properties).filter((value) => /[가-힣\s]/.test(value));
      findings.gone(
        position?.start.line,
        `\`<${name}>\`은(는) 이 사이트에 없는 컴포넌트라 안의 글만 옮깁니다.`,
        [`<${name}>`, ...words].join(' '),
      );
    }
    const isFlow = tag.type === 'mdxJsxFlowElement';
    // A picture by another name: `<Image src="…" />`.
    const isPicture = !known && /\.(?:jpe?g|png|gif|webp|avif)/i.test(properties['src'] ?? '');
    const hName = known ? name : isPicture ? 'img' : isFlow ? 'div' : 'span';
    return {
      type: 'element',
      children,
      position,
      data: { hName, hProperties: known || isPicture ? properties : {} },
    } as unknown as RootContent;
  }

  into(tree);
  return tree;
}

const inline = (node: PhrasingContent, parent: Parents): RootContent | PhrasingContent =>
  parent.type === 'root' || parent.type === 'blockquote' || parent.type === 'listItem'
    ? { type: 'paragraph', children: [node] }
    : node;

/** What an attribute says; a picture that was imported is known by its file. */
function valueOf(
  value: string | { readonly value: string } | null | undefined,
  pictures: ReadonlyMap<string, string>,
): string | undefined {
  if (typeof value === 'string') return value;
  if (value === null || value === undefined) return '';
  const required = /^\s*(?:require\(\s*)?["'`]([^"'`$]+)["'`]\s*\)?(?:\.default)?\s*$/.exec(
    value.value,
  )?.[1];
  return required ?? pictures.get(value.value.trim().replace(/\.src$/, ''));
}

const said = (attribute: Tag['attributes'][number]): string =>
  attribute.type === 'mdxJsxAttribute'
    ? `${attribute.name}={${typeof attribute.value === 'object' ? (attribute.value?.value ?? '') : attribute.value}}`
    : `{${attribute.value}}`;

/** What stands between braces, where a text is called MDX and is none. */
export const withoutExpressions = (
  text: string,
  lineOf: (line: number) => number,
  findings: Findings,
): string =>
  mapProse(text, (line, index) =>
    line.replaceAll(/\{(?!#)[^{}\n]*\}/g, (whole) => {
      findings.gone(lineOf(index + 1), code, whole);
      return '';
    }),
  );
