import type { Nodes } from 'mdast';
import { visit } from './visit.ts';
import { expect, test } from 'vitest';
import { parseTree } from './parse.ts';

/** The words of a text with the line and the column they stand at, as far as they have words. */
function places(text: string): string[] {
  const found: string[] = [];
  visit(parseTree(text), (node: Nodes) => {
    if (!('value' in node)) return;
    const { start, end } = node.position!;
    expect(text.slice(start.offset, end.offset)).toBe(node.value);
    found.push(`${start.line}:${start.column}-${end.line}:${end.column} ${node.value}`);
  });
  return found;
}

test.each(['\n', '\r\n', '\r'])(
  'an address that is found within words has its place, and so has what stands around it (%j)',
  (end) => {
    expect(places(['글', '', '', '첫 「www.a.kr 」'].join(end))).toEqual([
      '1:1-1:2 글',
      '4:1-4:4 첫 「',
      '4:4-4:12 www.a.kr',
      '4:12-4:14  」',
    ]);
  },
);

test('two addresses of one name have two places', () => {
  expect(places('「www.a.kr 」\n「www.a.kr 」')).toEqual([
    '1:1-1:2 「',
    '1:2-1:10 www.a.kr',
    '1:10-2:2  」\n「',
    '2:2-2:10 www.a.kr',
    '2:10-2:12  」',
  ]);
});

test('words that are written otherwise than they read stand behind the last known place', () => {
  const [paragraph] = parseTree('**가**&amp;「www.a.kr 」').children;
  const children = paragraph!.type === 'paragraph' ? paragraph!.children : [];
  expect(children.map(({ position }) => position?.start.offset)).toEqual([0, 5, 11, 19]);
});
