import fc from 'fast-check';
import type { Root } from 'hast';
import { h } from 'hastscript';
import { describe, expect, test } from 'vitest';
import { rehypePassages } from './rehype-passages.ts';

/** The ids that a text's blocks are given, in their order. */
function name(...blocks: readonly ReturnType<typeof h>[]): unknown[] {
  const tree: Root = { type: 'root', children: [...blocks] };
  rehypePassages()(tree);
  return blocks.map(({ properties }) => properties['id']);
}

const p = (text: string) => h('p', text);
const figure = (caption: string, credit = '', alt = '') =>
  h('figure.photo', h('img', { src: './a.png', alt }), [
    h('figcaption', [`${caption} `, h('span.credit', credit)]),
  ]);
const table = (...cells: string[]) =>
  h(
    'div.table-scroll',
    h(
      'table',
      h(
        'tr',
        cells.map((cell) => h('th', cell)),
      ),
    ),
  );

describe('the ids of passages', () => {
  test('a paragraph, a figure and a table have one, a heading keeps its own', () => {
    const ids = name(h('h2#saga', '사가'), p('본문'), figure('그림'), table('이름', '값'));
    expect(ids).toEqual([
      'saga',
      ...Array.from({ length: 3 }, () => expect.stringMatching(/^P\w{5}$/)),
    ]);
  });

  test('the same words have the same id wherever they stand, and a second time another', () => {
    const [one] = name(p('같은 말'));
    expect(name(p('다른 말'), p('같은 말'), p('같은 말'))).toEqual([
      expect.not.stringMatching(one as string),
      one,
      `${one as string}-2`,
    ]);
  });

  test('links, signs and what comes later do not count', () => {
    const [one] = name(p(`${'가나다라마'.repeat(8)} 끝을 고쳤습니다`));
    expect(name(h('p', h('a', '가나다라마'), ' 가나다라마, ', '가나다라마'.repeat(6)))).toEqual([
      one,
    ]);
  });

  test('nor do the number of a footnote and a credit', () => {
    const note = (number: string) =>
      h('p', '값', h('sup', h('a', { dataFootnoteRef: true }, number)));
    expect(name(note('1'))).toEqual(name(note('7')));
    expect(name(figure('그림', '사진: 하나'))).toEqual(name(figure('그림', '그림: 둘')));
  });

  test('a figure without a caption is known by what it shows, and nothing without words has an id', () => {
    expect(name(figure('', '', '무대'))).toEqual(name(figure('무대')));
    expect(name(p('…'), h('p', h('img')))).toEqual([undefined, undefined]);
  });

  test('other blocks may be added, changed and taken away', () => {
    const words = fc.string({
      unit: fc.constantFrom(...'가나다라 ,.ab1'),
      minLength: 1,
      maxLength: 60,
    });
    const own = words.map((text) => `표적${text}`);
    const block = fc.oneof(
      words.map(p),
      words.map((text) => figure(text)),
      words.map((text) => table(text)),
    );
    fc.assert(
      fc.property(own, fc.array(block), fc.array(block), (text, before, after) => {
        const [alone] = name(p(text));
        expect(name(...before, p(text), ...after)[before.length]).toBe(alone);
      }),
    );
  });
});
