import { expect, test } from 'vitest';
import { findUnseen } from './characters.ts';

const names = (text: string) => findUnseen(text)?.name;

test('what people write is seen', () => {
  const seen = [
    '람다를\t“50만 명”이\u00A0썼습니다…\n',
    '👩\u200D💻 ❤\uFE0F 👍🏽 🇰🇷 1\uFE0F\u20E3',
    '🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}',
    '葛\u{E0100} Việt Nam e\u0301 ภาษาไทย नमस्ते \u0645\u06CC\u200C\u062E',
  ];
  expect(seen.filter(names)).toEqual([]);
});

test.each([
  ['a control', 'a\u0008', 'U+0008'],
  ['half a character', 'a\uD800', 'U+D800'],
  ['no character', 'a\uFFFE', 'U+FFFE'],
  ['no character of another plane', 'a\u{1FFFF}', 'U+1FFFF'],
  ['what could not be read', 'a\uFFFD', 'U+FFFD'],
  ['a turn of direction', 'a\u202E', 'U+202E'],
  ['a mark of direction', 'a\u200F', 'U+200F'],
  ['a filler of Hangul', 'a\u3164', 'U+3164'],
  ['a space without width', 'a\u200Bb', 'U+200B'],
  ['a byte order mark in the middle', 'a\uFEFFb', 'U+FEFF'],
  ['a joiner between letters', '가\u200D나', 'U+200D'],
  ['a look of a letter', '가\uFE0F', 'U+FE0F'],
  ['a tag without a flag', 'a\u{E0041}', 'U+E0041'],
  ['marks upon marks', 'a\u0301\u0302\u0303\u0304', 'U+0304'],
])('%s is not seen', (_what, text, name) => {
  expect(names(text)).toBe(name);
});
