import type { List } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Problem } from '../problems/problem.ts';
import { collectProblems, type Text } from './text.ts';

/** What other platforms read in Markdown and this one shows as it is typed, and what to write instead. */
const foreign: readonly (readonly [sign: RegExp, instead: string])[] = [
  [/\{%[^\n]*?%\}|\{\{<[^\n]*?>\}\}/, '그 줄을 지우고 Markdown으로 적어 주세요.'],
  [/\{(?::|\.[a-z])[^\n}]*\}/, '지워 주세요. 모양은 사이트가 정합니다.'],
  [/(?<![=\p{L}\p{N}])==[^\s=](?:[^=\n]*[^\s=])?==(?![=\w])/u, '`**굵게**`로 적어 주세요.'],
  [/(?<!\$)\$\$[^$\n]+\$\$(?!\$)/, '수식은 그려지지 않으니 말이나 코드로 적어 주세요.'],
  [/^\[(?:TOC|\[_TOC_\])\]$|^\[\[toc\]\]$/im, '지워 주세요. 차례는 사이트가 만듭니다.'],
  [/^:::/m, '인용(>)이나 문단으로 적어 주세요.'],
  [/^\[!(?:note|tip|important|warning|caution|info)\]/im, '`> **편집자 주** …`로 적어 주세요.'],
  [/!?\[\[[^\]\n]+\]\]/, '[글](주소)나 ![대체 글](./그림.jpg "설명")로 적어 주세요.'],
];

/** Habits from elsewhere: signs that readers would see, and lists that would be flattened. */
export const lintHabits = (text: Text): Problem[] =>
  collectProblems(text, (report) => {
    visit(text.tree, (node) => {
      if (node.type === 'list') {
        const stray = findStray(node);
        if (stray)
          report(
            stray,
            'list-indent',
            '목록의 항목이 같은 칸에서 시작하지 않습니다.',
            '안쪽 목록은 두 칸(번호 목록은 세 칸) 들여 쓰고, 아니라면 칸을 맞춰 주세요.',
          );
      }
      if (node.type === 'code' && node.lang?.toLowerCase() === 'toc')
        report(node, 'foreign-syntax', '차례는 사이트가 만듭니다.', '이 블록을 지워 주세요.');
      if (node.type !== 'text') return;
      for (const [sign, instead] of foreign) {
        const found = sign.exec(node.value)?.[0];
        if (found === undefined) continue;
        const message = `\`${found}\`은(는) 이 사이트에서 그대로 보입니다.`;
        const hint = `${instead} 글자 그대로라면 코드로 감쌉니다.`;
        report(node, 'foreign-syntax', message, hint, found);
        return;
      }
    });
  });

/** The first item of a list that begins further left or right than the first one. */
const findStray = ({ children: [first, ...rest] }: List) =>
  rest.find(({ position }) => position?.start.column !== first?.position?.start.column);
