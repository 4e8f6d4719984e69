import type { Nodes } from 'mdast';
import { expect, test } from 'vitest';
import { render } from '../../tests/attacks/render.ts';
import { withoutPassages } from '../../tests/support/without-passages.ts';
import { judge } from './mdx.ts';
import { parseTree } from './parse.ts';

/** What is made of the first thing in a text in MDX, or of the first within its first sentence. */
function judgeFirst(text: string) {
  const [first] = parseTree(text, 'mdx').children;
  return judge(first!.type === 'paragraph' ? first!.children[0]! : first!);
}

test.each([
  ['**글**', { kind: 'markdown' }],
  ["import a from 'a'", { kind: 'markdown' }],
  ['{/* 메모 */}', { kind: 'comment' }],
  ['{/* 메모 */} 글', { kind: 'comment' }],
  ['{1 + 1}', { kind: 'code' }],
  ['{process.env} 글', { kind: 'code' }],
  ['<kbd>가</kbd> 나', { kind: 'html', name: 'kbd' }],
  ['<details>\n글\n</details>', { kind: 'html', name: 'details' }],
  ['<kbd class="a">가</kbd>', { kind: 'attributes', name: 'kbd' }],
  ['<kbd hidden>가</kbd>', { kind: 'attributes', name: 'kbd' }],
  ['<kbd {...all}>가</kbd>', { kind: 'code' }],
  ['<font color="red">가</font>', { kind: 'unknown', name: 'font' }],
  ['<constructor />', { kind: 'unknown', name: 'constructor' }],
  ['<>가</>', { kind: 'unknown', name: '' }],
  ['<Gallery>\n글\n</Gallery>', { kind: 'component', props: {} }],
  ['<Quote by="나">\n글\n</Quote>', { kind: 'component', props: { by: '나' } }],
  ['<Quote by={name} />', { kind: 'code' }],
  ['<Quote {...all} />', { kind: 'code' }],
  ['<Quote />', { kind: 'props', data: {}, issues: [{ path: ['by'] }] }],
  ['<Quote by />', { kind: 'props', data: { by: true }, issues: [{ path: ['by'] }] }],
  ['<Quote by="나" at="서울" />', { kind: 'props', attributes: [{ name: 'by' }, { name: 'at' }] }],
])('%j is judged by what it could do', (text, judgement) => {
  expect(judgeFirst(text)).toMatchObject(judgement);
});

test('what a parser of modules or expressions would make is code', () => {
  expect(judge({ type: 'mdxjsEsm', value: "import a from 'a'" })).toMatchObject({ kind: 'code' });
  for (const data of [undefined, {}, { estree: null }])
    expect(judge({ type: 'mdxTextExpression', value: 'a', data } as Nodes)).toMatchObject({
      kind: 'code',
    });
});

test('each of many components keeps what is said of it', async () => {
  const names = Array.from({ length: 12 }, (_, index) => `이름 ${index}`);
  const outcome = await render(
    'mdx',
    names.map((by) => `<Quote by="${by}">\n글\n</Quote>`).join('\n\n'),
  );
  const html = outcome.kind === 'page' ? outcome.html : '';
  expect([...html.matchAll(/data-by="([^"]+)"/g)].map(([, by]) => by)).toEqual(names);
});

test.each([
  ['글 {/* 메모 */}{/* 또 */}글', '<p>글 글</p>'],
  ['{/* 메모 */}\n\n글', '<p>글</p>'],
  ['글 <kbd>**가**</kbd><br />', '<p>글 <kbd><strong>가</strong></kbd><br></p>'],
  ['글 {1 + 1}{2}', '<p>글 {1 + 1}{2}</p>'],
  ['{process.exit()}', '<p>{process.exit()}</p>'],
  ['<font>**가**</font>', '<p>&#x3C;font>**가**&#x3C;/font></p>'],
  ['<kbd class="a">가</kbd> {a}', '<p>&#x3C;kbd class="a">가&#x3C;/kbd> {a}</p>'],
  ['> <font>가</font>', '<blockquote>\n<p>&#x3C;font>가&#x3C;/font></p>\n</blockquote>'],
  ['**{a}** *{b}* ~~{c}~~', '<p><strong>{a}</strong> <em>{b}</em> <del>{c}</del></p>'],
  [
    '[{a}](/b/) [{c}][d]\n\n[d]: /d/',
    '<p><a href="/base/b/">{a}</a> <a href="/base/d/">{c}</a></p>',
  ],
  ['글 <kbd>{a}</kbd>', '<p>글 <kbd>{a}</kbd></p>'],
  ['<Quote by="나">\n글 {a}\n</Quote>', '<x-quote data-by="나"><p>글 {a}</p></x-quote>'],
  [
    '<details>\n<summary>**더**</summary>  \n\n글\n</details>',
    '<details><summary><strong>더</strong></summary><p>글</p></details>',
  ],
  ['<details>가</details> <details>나</details>', '<details>가</details>\n<details>나</details>'],
  ['글 <details>가</details>', '<p>글 </p><details>가</details><p></p>'],
  ['글 <Quote by="나">말</Quote>', '<p>글 <x-quote data-by="나">말</x-quote></p>'],
  ['<Quote by={1}>\n글\n</Quote>', '<p>&#x3C;Quote by={1}>\n글\n&#x3C;/Quote></p>'],
  [
    '<Gallery>\n<Quote by="나">\n글\n</Quote>\n\n<Quote by="너">\n말\n</Quote>\n</Gallery>',
    '<x-gallery><x-quote data-by="나"><p>글</p></x-quote><x-quote data-by="너"><p>말</p></x-quote></x-gallery>',
  ],
])('of %j a reader sees no more than an author may write', async (text, html) => {
  const outcome = await render('mdx', text);
  expect(
    outcome.kind === 'page' ? withoutPassages(outcome.html).replaceAll(/>\n+</g, '>\n<') : outcome,
  ).toBe(html);
});

test('pictures that follow each other within a gallery are figures of that one', async () => {
  const outcome = await render('mdx', '<Gallery>\n\n![가](./a.png)\n![나](./b.png)\n\n</Gallery>');
  const html = outcome.kind === 'page' ? outcome.html : '';
  expect(html.match(/<figure/g)).toHaveLength(2);
  expect(html).not.toContain('class="gallery"');
});
