import fc from 'fast-check';
import { expect, test } from 'vitest';
import { between } from '../formats/llms.ts';
import { buildCounter, hashTexts } from './full-texts.ts';

/** Texts of which each says something of its own, with rules wherever one may stand. */
const texts = fc
  .array(fc.array(fc.constantFrom('---', '글', '', '다른 글', '- 하나'), { maxLength: 6 }), {
    minLength: 1,
    maxLength: 6,
  })
  .map((all) => all.map((lines, at) => ['', ...lines, `# ${at}`, ...lines, ''].join('\n')))
  .chain((all) =>
    fc.constantFrom(
      all,
      all.map((text) => text.trim() + '\n\n---\n'),
    ),
  );

const timesIn = (full: string, text: string): number =>
  buildCounter([hashTexts('llms-full.txt', full)])(hashTexts('index.md', text));

test('each of some texts stands once in the file of all, also with rules at its ends', () => {
  fc.assert(
    fc.property(texts, (all) => {
      const full = all.join(between);
      for (const text of all) expect(timesIn(full, text)).toBe(1);
    }),
  );
});

test('one that was altered or left out stands nowhere, one that was put in again twice', () => {
  const all = ['# 하나\n\n---\n\n끝\n', '# 둘\n', '# 셋\n'];
  expect(timesIn(all.join(between), '# 하나\n\n---\n\n딴 끝\n')).toBe(0);
  expect(timesIn(all.slice(1).join(between), all[0]!)).toBe(0);
  expect(timesIn([...all, all[1]!].join(between), all[1]!)).toBe(2);
});
