import type { VFileMessage } from 'vfile-message';
import type { Fault } from './limits.ts';

type Words = Pick<Fault, 'message' | 'hint'>;

const unreadable: Words = {
  message: 'MDX로 읽을 수 없습니다.',
  hint: '글자 그대로의 `<`와 `{`는 `\\<`, `\\{`로 적어 주세요.',
};

/** What went wrong, by the parser's own rule; its English speaks of JavaScript. */
const words: Readonly<Record<string, Words>> = {
  'end-tag-mismatch': {
    message: '태그의 짝이 맞지 않습니다.',
    hint: '연 태그를 같은 문단이나 목록 안에서 닫아 주세요.',
  },
  'unexpected-closing-slash': {
    message: '열지 않은 태그를 닫았습니다.',
    hint: '그 태그를 지우거나 앞에서 열어 주세요.',
  },
  'unexpected-eof': {
    message: '태그나 중괄호가 끝나지 않았습니다.',
    hint: '닫아 주세요. 글자 그대로라면 `\\<`, `\\{`로 적습니다.',
  },
  acorn: {
    message: '중괄호 안을 읽을 수 없습니다.',
    hint: '중괄호에는 {/* 메모 */}만 쓸 수 있습니다. 제목의 이름표 `{#…}`는 지우고, 글자 그대로라면 `\\{`로 적어 주세요.',
  },
  'non-spread': {
    message: '태그 안에는 중괄호를 쓸 수 없습니다.',
    hint: '속성은 이름="값"으로 적어 주세요.',
  },
};

/** A fault that the MDX parser found, as an author reads it. */
export function mdxSyntaxFault({ ruleId, reason, line, column }: VFileMessage): Fault {
  return { ...wordsOf(ruleId ?? '', reason), ...placeOf(reason, { line, column }) };
}

function wordsOf(ruleId: string, reason: string): Words {
  if (ruleId === 'unexpected-character') {
    if (/U\+0021\) before name/.test(reason)) {
      return {
        message: 'MDX에서는 <!-- -->를 쓸 수 없습니다.',
        hint: '{/* 메모 */}로 적어 주세요.',
      };
    }
    if (reason.includes('before local name')) {
      return {
        message: 'MDX에서는 주소를 <…>로 감쌀 수 없습니다.',
        hint: '[글](https://…)로 적어 주세요.',
      };
    }
    if (reason.includes('attribute value')) {
      return { message: '속성의 값을 읽을 수 없습니다.', hint: '이름="값"으로 적어 주세요.' };
    }
  }
  if (ruleId === 'end-tag-mismatch' && reason.includes('`<br>`'))
    return { message: 'MDX에서 `<br>`은 닫아야 합니다.', hint: '`<br />`로 적어 주세요.' };
  return words[ruleId] ?? unreadable;
}

/** Where it stands; of a tag that is never closed the parser tells the place within its words alone. */
function placeOf(
  reason: string,
  { line, column }: { line: number | undefined; column: number | undefined },
): Pick<Fault, 'line' | 'column'> {
  const opened = /^Expected a closing tag for .*? \((\d+):(\d+)-/.exec(reason);
  if (opened) return { line: Number(opened[1]), column: Number(opened[2]) };
  return { line: line ?? 1, column: column ?? 1 };
}
