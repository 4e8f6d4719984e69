import type { Root } from 'hast';
import { h } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { rehypeNotes } from './rehype-notes.ts';

const p = (text: string) => h('p', text);
const note = (text: string) => h('aside', text);
const drawing = h('figure', { dataRoom: '720' });

/** Elements → what is made of them: `p`, `aside`, and groups as «[about | notes | rest]». */
function group(...children: Root['children']): string {
  const tree: Root = {
    type: 'root',
    children: children.flatMap((one) => [one, { type: 'text', value: '\n' }]),
  };
  rehypeNotes()(tree);
  return toHtml(tree).replaceAll('\n', '');
}

/** What stands in a group. */
const noted = (about: string, notes: string, rest = '') =>
  `<div class="noted">${about}<div class="notes">${notes}</div>${rest && `<div class="rest">${rest}</div>`}</div>`;

test('a note is put together with its paragraph and what follows, in the order of the text', () => {
  expect(group(p('가'), p('나'), note('주'), p('다'), h('h2', '라'), p('마'))).toBe(
    `<p>가</p>${noted('<p>나</p>', '<aside>주</aside>', '<p>다</p><h2>라</h2><p>마</p>')}`,
  );
});

test('each of three close notes has its own paragraph', () => {
  expect(group(p('가'), note('1'), p('나'), note('2'), p('다'), note('3'))).toBe(
    [
      noted('<p>가</p>', '<aside>1</aside>'),
      noted('<p>나</p>', '<aside>2</aside>'),
      noted('<p>다</p>', '<aside>3</aside>'),
    ].join(''),
  );
});

test('notes on one paragraph stand one below the other', () => {
  expect(group(p('가'), note('1'), note('2'))).toBe(
    noted('<p>가</p>', '<aside>1</aside><aside>2</aside>'),
  );
});

test('a note on a list or a narrow table stands beside it', () => {
  expect(group(h('ul'), note('1'), h('div.table-scroll'), note('2'))).toBe(
    noted('<ul></ul>', '<aside>1</aside>') +
      noted('<div class="table-scroll"></div>', '<aside>2</aside>'),
  );
});

test('what uses the margin itself has no note beside it', () => {
  expect(group(p('가'), note('1'), p('나'), drawing, note('2'), p('다'))).toBe(
    noted('<p>가</p>', '<aside>1</aside>', '<p>나</p>') +
      '<figure data-room="720"></figure>' +
      noted('', '<aside>2</aside>', '<p>다</p>'),
  );
});

test('a note with nothing beside it stands in the text', () => {
  expect(group(drawing, note('1'), h('div.table-scroll.wide'))).toBe(
    '<figure data-room="720"></figure><aside>1</aside><div class="table-scroll wide"></div>',
  );
});

test('a text without notes is left as it is', () => {
  expect(group(p('가'), p('나'))).toBe('<p>가</p><p>나</p>');
});
