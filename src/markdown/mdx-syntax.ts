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
export function mdxSyntaxFault(
  { ruleId, reason, line, column }: VFileMessage,
  body: string,
): Fault {
  const place = placeOf(reason, { line, column });
  // Within other tags the parser names the outer one.
  const lone = ruleId === 'end-tag-mismatch' ? body.search(/<br[ \t]*>/i) : -1;
  if (lone >= 0) {
    const lines = body.slice(0, lone).split('\n');
    return { ...lonely('br'), line: lines.length, column: lines.at(-1)!.length + 1 };
  }
  const before = (body.split('\n')[place.line - 1] ?? '').slice(0, place.column - 1);
  // `List<String>`: what a word is glued to was meant to be code.
  const word = /[A-Za-z_][\w.]*(?:(?=<[\w, ]*$)|$)/.exec(before)?.[0];
  if (word !== undefined && /mismatch|unexpected-character/.test(ruleId ?? '')) {
    const message = `\`${word}<…>\`이(가) 태그로 읽힙니다.`;
    return { message, hint: `백틱으로 감싸 코드로 적어 주세요: \`${word}<…>\``, ...place };
  }
  return { ...wordsOf(ruleId ?? '', reason), ...place };
}

/** HTML needs no end of it, MDX does. */
const lonely = (name: string): Words => ({
  message: `MDX에서 \`<${name}>\`은(는) 닫아야 합니다.`,
  hint: `\`<${name} />\`로 적어 주세요.`,
});

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
  if (ruleId !== 'end-tag-mismatch') return words[ruleId] ?? unreadable;
  const name = /closing tag for `<([a-z]+)/.exec(reason)?.[1];
  if (name !== undefined && /^(?:hr|img|input|link|meta|wbr)$/.test(name)) return lonely(name);
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
