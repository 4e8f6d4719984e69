import { withoutUnseen } from '../../schema/characters.ts';
import type { Fixed } from './fix-text.ts';

/** Syllables in their parts, as macOS copies them. */
const loose = /[\u1100-\u1112][\u1161-\u1175][\u11A8-\u11C2]?/g;

/** A file's letters put right: 가 in two pieces is one again, what nobody sees is gone. A mark of its encoding stays. */
export function fixLetters(text: string): { text: string; fixed: Fixed[] } {
  const start = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  const fixed: Fixed[] = [];
  const lines = text
    .slice(start.length)
    .split('\n')
    .map((line, index) => {
      const composed = line.replaceAll(loose, (syllable) => syllable.normalize('NFC'));
      const seen = withoutUnseen(composed);
      const tell = (what: string) => fixed.push({ line: index + 1, what });
      if (composed !== line) tell('낱자로 풀린 한글을 모았습니다.');
      if (seen !== composed) tell('보이지 않는 글자를 지웠습니다.');
      return seen;
    });
  return { text: start + lines.join('\n'), fixed };
}
