import { expect, test } from 'vitest';
import { render } from '../../tests/attacks/render.ts';

test('a summary comes first in its details, in MDX too', async () => {
  const text = '<details>\n<summary>더</summary>\n\n글\n\n</details>';
  expect(await render('mdx', text)).toEqual({
    kind: 'page',
    html: '<details><summary>더</summary><p>글</p></details>',
  });
});
