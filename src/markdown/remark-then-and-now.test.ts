import { expect, test } from 'vitest';
import { render } from '../../tests/attacks/render.ts';

const tag =
  '<Since what="저장 한도" then="64TB" now="128TB" date="2020-09-22" source="https://a.kr/" />';
const quote = '> **그 뒤** 저장 한도: 64TB → 128TB ([2020-09-22](https://a.kr/))';

const read = async (context: 'markdown' | 'mdx', text: string) => {
  const outcome = await render(context, text);
  return outcome.kind === 'page' ? outcome.html : outcome.why;
};

test('then and now are one note, whether written as a component or in Markdown', async () => {
  const note = await read('markdown', `글\n\n${quote}\n\n글`);
  expect(await read('mdx', `글\n\n${tag}\n\n글`)).toBe(note);
  expect(note).toContain('<strong>그 뒤</strong> 저장 한도: 64TB → 128TB');
  expect(note).toContain('<div class="notes"><aside class="since" aria-label="그 뒤">');
});

test('within a line it is words of the line', async () => {
  expect(await read('mdx', `글 ${tag} 글`)).not.toContain('aside');
  expect(await read('mdx', `글 ${tag} 글`)).toContain('64TB → 128TB');
});

test('without a source or a day it is shown as it was typed', async () => {
  for (const field of ['source', 'date']) {
    const html = await read('mdx', tag.replace(new RegExp(` ${field}="[^"]*"`), ''));
    expect(html).toContain('&#x3C;Since');
    expect(html).not.toContain('aside');
  }
});
