import fc from 'fast-check';
import type { Paragraph, PhrasingContent } from 'mdast';
import { expect, test } from 'vitest';
import { parseTree } from './parse.ts';
import { printMarkdown } from './print.ts';

const paragraph = (...children: PhrasingContent[]): Paragraph => ({ type: 'paragraph', children });

const signs = `서버 5 10 . , ) ( - + : * _ \` # > <b> [ ] ! | = ~ ~~ &amp; @ \\ " '`.split(' ');

/** Words with all that means something in Markdown, alone or at the beginning of a line. */
const words = fc
  .array(fc.constantFrom(' ', ...signs), { minLength: 1, maxLength: 8 })
  .map((parts) => parts.join('').replaceAll(/ +/g, ' ').trim())
  .filter((text) => text !== '');

test('words of any signs are the same words when they are read again', () => {
  fc.assert(
    fc.property(words, (value) => {
      const text = printMarkdown({ type: 'root', children: [paragraph({ type: 'text', value })] });
      expect(parseTree(text).children).toMatchObject([paragraph({ type: 'text', value })]);
    }),
    { numRuns: 500 },
  );
});

test('words behind code and before a link are the same words, too', () => {
  const link: PhrasingContent = { type: 'link', url: 'https://example.com/', children: [] };
  for (const value of ['(처음)', '서버!', '.com에서']) {
    const children: PhrasingContent[] = [
      { type: 'inlineCode', value: 'www' },
      { type: 'text', value },
      link,
    ];
    const text = printMarkdown({ type: 'root', children: [paragraph(...children)] });
    expect(parseTree(text).children).toMatchObject([paragraph(...children)]);
  }
});
