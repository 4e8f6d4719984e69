import { expect, test } from 'vitest';
import { inLettersOf } from './letters.ts';

/** A font of Hangul and ASCII. */
const has = (letter: string) => /[ -~가-힣…]/.test(letter);

test.each([
  ['a letter with a sign is the letter', 'café Müller', 'cafe Muller'],
  ['a sign made of letters is those', '30㎏에서 H₂O까지 ①', '30kg에서 H2O까지 1'],
  ['syllables in parts are syllables', '서밋'.normalize('NFD'), '서밋'],
  ['emoji fall away, with the room around them', '🎉 열린 👩‍💻 날 ✨', '열린 날'],
  ['a number on a key is a number', '1️⃣부', '1부'],
  ['a word in another script is one sign', '東京 팀과 Привет', '… 팀과 …'],
  ['lines and dashes that look alike', '1−2∼3', '1-2~3'],
  ['nothing is left of emoji alone', '🎉🎉', ''],
])('%s', (_name, text, shown) => {
  expect(inLettersOf(text, has)).toBe(shown);
});
