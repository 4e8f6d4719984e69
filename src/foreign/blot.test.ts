import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { seedRandom } from '../../tests/attacks/random.ts';
import { makeBody } from '../../tests/random/blocks.ts';
import { parseText } from '../markdown/parse.ts';
import { blotText } from './blot.ts';

const bodies = Array.from({ length: 300 }, (_, seed) =>
  makeBody(seedRandom(seed), {
    format: 'md',
    anchors: [],
    footnotes: [],
    pictures: ['a.png'],
    used: new Set(),
  }),
);

test('what Markdown takes for code between backticks is blotted out, and offsets stay', () => {
  const faults = bodies.flatMap((body) => {
    const { comments } = blotText(body);
    expect(comments).toHaveLength(body.length);
    const parsed = parseText(body);
    const found: string[] = [];
    if (parsed.kind === 'tree')
      visit(parsed.tree, (node) => {
        if (node.type !== 'code' && node.type !== 'inlineCode') return;
        const left = comments.slice(node.position!.start.offset, node.position!.end.offset);
        // Indented code right behind the sign of a list or a quote is a slip, and reads as text.
        if (/^[`~]/.test(body[node.position!.start.offset!]!) && /[^\s>\uE000]/.test(left))
          found.push(left);
      });
    return found;
  });
  expect(faults).toEqual([]);
});

test('what Markdown takes for text is left', () => {
  const faults = bodies.flatMap((body) => {
    const { comments } = blotText(body);
    const parsed = parseText(body);
    const found: string[] = [];
    if (parsed.kind === 'tree')
      visit(parsed.tree, 'text', (node) => {
        const left = comments.slice(node.position!.start.offset, node.position!.end.offset);
        if (left.includes('\uE000')) found.push(left);
      });
    return found;
  });
  expect(faults).toEqual([]);
});

test('what stands under an item within an item is text, although both signs are on one line', () => {
  expect(blotText('- - 가\n\n      나\n\n        다').words).toBe(
    '- - 가\n\n      나\n\n        다'.replace('다', '\uE000').replace(/ {8}/, '\uE000'.repeat(8)),
  );
});
