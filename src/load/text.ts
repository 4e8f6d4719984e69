import type { Problem } from '../problems/problem.ts';

const faults: readonly { rule: string; sign: RegExp; message: string; hint: string }[] = [
  {
    rule: 'not-utf-8',
    sign: /\uFFFD/,
    message: '글자가 깨졌습니다. UTF-8로 저장한 파일이 아닙니다.',
    hint: '편집기에서 인코딩을 UTF-8로 바꿔 다시 저장해 주세요.',
  },
  {
    rule: 'control-character',
    sign: /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/,
    message: '보이지 않는 제어 문자가 있습니다.',
    hint: '그 자리를 지우고 다시 적어 주세요.',
  },
  {
    rule: 'turned-direction',
    sign: /[\u202A-\u202E\u2066-\u2069]/,
    message: '글의 방향을 바꾸는 보이지 않는 글자가 있습니다.',
    hint: '그 자리를 지우고 다시 적어 주세요.',
  },
  {
    rule: 'loose-jamo',
    sign: /[\u1100-\u1112][\u1161-\u1175]/,
    message: '한글이 낱자로 풀려 있습니다(NFD).',
    hint: '서비스 이름도 검색어도 찾지 못하게 됩니다. 그 글을 다시 적어 주세요.',
  },
];

/**
 * A file's bytes as text. What would be published as mojibake (EUC-KR, UTF-16, NUL bytes) or
 * be found by nobody (가 in two pieces) is a problem, each kind once, where it first stands.
 */
export function decodeText(file: string, bytes: Uint8Array): { text: string; problems: Problem[] } {
  const text = new TextDecoder().decode(bytes);
  const problems = faults.flatMap(({ rule, sign, message, hint }): Problem[] => {
    const at = text.search(sign);
    if (at < 0) return [];
    const before = text.slice(0, at).split('\n');
    const place = {
      kind: 'text',
      file,
      line: before.length,
      column: before.at(-1)!.length + 1,
    } as const;
    return [{ rule, severity: 'error', message, hint, place }];
  });
  return { text, problems };
}
