import { unseenCharacter } from '../lint/lint-characters.ts';
import type { Problem } from '../problems/problem.ts';
import { findUnseen, withoutUnseen } from '../schema/characters.ts';

/** Whoever pasted more mends these first. */
const most = 50;

const faults: readonly (Pick<Problem, 'rule' | 'message' | 'hint'> & { readonly sign: RegExp })[] =
  [
    {
      rule: 'not-utf-8',
      sign: /[\uFFFD\0]/,
      message: '글자가 깨졌습니다. UTF-8로 저장한 파일이 아닙니다.',
      hint: '편집기에서 인코딩을 UTF-8로 바꿔 다시 저장해 주세요.',
    },
    {
      rule: 'loose-jamo',
      sign: /[\u1100-\u1112][\u1161-\u1175]/,
      message: '한글이 낱자로 풀려 있습니다(NFD).',
      hint: '서비스 이름도 검색어도 찾지 못하게 됩니다. 그 글을 다시 적어 주세요.',
    },
  ];

/** A file's text, what is wrong with its letters, and whether it can be read at all. */
export interface DecodedText {
  /** What nobody sees is a `·` in it, so that nobody else says so again. */
  readonly text: string;
  readonly problems: readonly Problem[];
  /** Not where it would be published as mojibake (EUC-KR, UTF-16), or found by nobody (가 in two pieces). */
  readonly isLegible: boolean;
}

const decoder = new TextDecoder();

/** A file's bytes as text. Unseen characters are a problem in each line that has one. */
export function decodeText(file: string, bytes: Uint8Array): DecodedText {
  const text = decoder.decode(bytes);
  const problemAt = (at: number, words: Pick<Problem, 'rule' | 'message' | 'hint'>): Problem => {
    const before = text.slice(0, at).split('\n');
    const [line, column] = [before.length, before.at(-1)!.length + 1];
    return { ...words, severity: 'error', place: { kind: 'text', file, line, column } };
  };
  const illegible = faults.flatMap(({ sign, ...words }) => {
    const at = text.search(sign);
    return at < 0 ? [] : [problemAt(at, words)];
  });
  if (illegible.length > 0) return { text, problems: illegible, isLegible: false };
  // Most texts have none, and to look line by line takes its time.
  if (findUnseen(text) === undefined) return { text, problems: [], isLegible: true };
  let start = 0;
  const unseen = text.split('\n').flatMap((line) => {
    const found = findUnseen(line);
    const at = start + (found?.at ?? 0);
    start += line.length + 1;
    return found ? [problemAt(at, unseenCharacter(found.name))] : [];
  });
  return { text: withoutUnseen(text, '·'), problems: unseen.slice(0, most), isLegible: true };
}
