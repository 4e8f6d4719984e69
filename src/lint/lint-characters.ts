import type { Nodes } from 'mdast';
import { listNodes } from '../markdown/list-nodes.ts';
import type { Problem } from '../problems/problem.ts';
import { findUnseen } from '../schema/characters.ts';
import { findPlaceholders } from '../schema/placeholders.ts';
import { wordPlace, type Text } from './text.ts';

type Report = Pick<Problem, 'rule' | 'message' | 'hint'>;

/** What is said of a character that nobody sees, by its number. */
export const unseenCharacter = (name: string): Report => ({
  rule: 'unseen-character',
  message: `보이지 않거나 글의 방향을 바꾸는 글자(${name})가 있습니다.`,
  hint: '지워 주세요.',
});

/** Letters of a text that a reader would not see, or take for a mistake of the site. */
export function lintCharacters(text: Text): Problem[] {
  const problems: Problem[] = [];
  for (const node of listNodes(text.tree)) {
    for (const { word, ...report } of lintNode(node))
      problems.push({ ...report, severity: 'error', place: wordPlace(node, word, text) });
  }
  return problems;
}

/** The file itself has none that are unseen, but `&#x202E;` is written in letters that everybody sees. */
function lintNode(node: Nodes): (Report & { readonly word: string })[] {
  const value = 'value' in node ? node.value : '';
  const words = [
    node.type === 'text' ? value : '',
    node.type === 'html' ? value.replaceAll(/<!--[^]*?-->|<[^>]*>/g, '') : '',
    ('alt' in node && node.alt) || '',
    ('title' in node && node.title) || '',
  ].join('\n');
  const unseen = findUnseen(`${value}\n${words}`);
  const [placeholder] = unseen ? [] : findPlaceholders(words);
  return [
    ...(unseen ? [{ ...unseenCharacter(unseen.name), word: '' }] : []),
    ...(placeholder === undefined ? [] : [{ ...leftBehind(placeholder), word: placeholder }]),
  ];
}

const leftBehind = (placeholder: string): Report => ({
  rule: 'placeholder',
  message: `\`${placeholder}\`은(는) 기계가 남긴 글자처럼 보입니다.`,
  hint: '일부러 적은 것이면 `…`로 감싸 코드로 적어 주세요. 대체 글과 설명에서는 다른 말로 적습니다.',
});
