import { expect, test } from 'vitest';
import { render } from '../../tests/attacks/render.ts';

test('a summary comes first in its details, in MDX too', async () => {
  const text = '<details>\n<summary>더</summary>\n\n글\n\n</details>';
  expect(await render('mdx', text)).toEqual({
    kind: 'page',
    html: expect.stringMatching(
      /^<details><summary>더<\/summary><p [^>]*>글<\/p><\/details>$/,
    ) as string,
  });
});

test.each([
  ['<kbd>{a}</kbd>', '<kbd>{a}</kbd>'],
  ['<sub><kbd>\n\n가 **나**\n\n</kbd></sub>', '<sub><kbd>가 <strong>나</strong></kbd></sub>'],
])('a key on a line of its own holds words and no paragraph: %j', async (text, html) => {
  expect(await render('mdx', text)).toEqual({ kind: 'page', html });
});
