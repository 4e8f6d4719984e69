import type { Nodes, Paragraph, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { nearestWord } from '../korean/nearest.ts';
import { htmlTags } from '../markdown/html.ts';
import { judge, type Judgement, type Tag } from '../markdown/mdx.ts';
import type { Problem } from '../problems/problem.ts';
import { componentSchemas } from '../schema/components.ts';
import { lintData } from './lint-data.ts';
import { nodePlace, type Text } from './text.ts';
import type { RuleId } from '../problems/rules.ts';

const components = Object.keys(componentSchemas);
const allowed = [...components, ...htmlTags].map((name) => `<${name}>`).join(', ');

/** What MDX would run or nobody knows: imports, exports, expressions, tags beside the list, props against their schema. */
export function lintMdx(text: Text): Problem[] {
  const problems: Problem[] = [];
  const report = (node: Pick<Nodes, 'position'>, rule: RuleId, message: string, hint: string) =>
    problems.push({ rule, severity: 'error', message, hint, place: nodePlace(node, text) });
  visit(text.tree, (node: Nodes, _index, parent) => {
    if (node.type === 'paragraph' && isModule(node, parent)) {
      report(
        node,
        'mdx-code',
        '`import`와 `export`는 쓸 수 없습니다.',
        `그 줄을 지워 주세요. 컴포넌트는 ${components.map((name) => `<${name}>`).join(', ')}이고, 가져오지 않아도 됩니다.`,
      );
      return SKIP;
    }
    const judgement = judge(node);
    if (judgement.kind === 'props') {
      problems.push(...propProblems(node as Tag, judgement, text));
      return undefined;
    }
    const said = words(judgement);
    if (said) report(judgement.kind === 'code' ? judgement.at : node, ...said);
    if (judgement.kind === 'component' && isWithinSentence(parent)) {
      report(
        node,
        'component-alone',
        `\`<${(node as Tag).name}>\`이(가) 글 속에 섞여 있습니다.`,
        '위와 아래에 빈 줄을 두어 따로 적어 주세요.',
      );
    }
    return undefined;
  });
  return problems;
}

function words(judgement: Judgement): [rule: RuleId, message: string, hint: string] | undefined {
  if (judgement.kind === 'code') {
    return [
      'mdx-code',
      '중괄호 안의 코드는 쓸 수 없습니다.',
      '지워 주세요. 메모는 {/* 메모 */}로, 글자 그대로의 중괄호는 `\\{`로, 속성은 이름="값"으로 적습니다.',
    ];
  }
  if (judgement.kind === 'attributes') {
    const { name } = judgement;
    return [
      'no-html',
      `\`<${name}>\`에는 속성을 쓸 수 없습니다.`,
      `\`<${name}>\`로만 적어 주세요.`,
    ];
  }
  if (judgement.kind !== 'unknown') return undefined;
  const { name } = judgement;
  const nearest = name.length > 1 ? nearestWord(name, [...components, ...htmlTags]) : undefined;
  const hint = nearest ? `\`<${nearest}>\`인가요?` : `쓸 수 있는 것은 ${allowed}입니다.`;
  return /^[a-z]/.test(name)
    ? ['no-html', `\`<${name}>\`은(는) 쓸 수 없는 HTML입니다.`, hint]
    : ['unknown-component', `\`<${name}>\`이라는 컴포넌트가 없습니다.`, hint];
}

/** Props as a schema found them wrong, each where it is written. */
function propProblems(
  node: Tag,
  { data, schema, issues, attributes }: Extract<Judgement, { kind: 'props' }>,
  text: Text,
): Problem[] {
  return lintData({ file: text.file, data, schema, issues }).map((problem) => {
    const path = problem.place.kind === 'field' ? problem.place.path : [];
    const written = attributes.find(({ name }) => name === path[0]) ?? node;
    return { ...problem, rule: 'component-props', place: nodePlace(written, text) };
  });
}

/** A line that MDX would read as part of a program. */
function isModule({ children: [first] }: Paragraph, parent: Root | Nodes | undefined): boolean {
  return (
    parent?.type === 'root' && first?.type === 'text' && /^(?:import|export)\s/.test(first.value)
  );
}

/** MDX takes a paragraph apart that has nothing but tags. */
const isWithinSentence = (parent: Root | Nodes | undefined): boolean =>
  parent?.type === 'paragraph' &&
  parent.children.some(
    (child) =>
      child.type !== 'mdxJsxTextElement' && !(child.type === 'text' && child.value.trim() === ''),
  );
