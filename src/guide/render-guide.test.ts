import { expect, test } from 'vitest';
import { buildRoutes } from '../model/routes.ts';
import { renderGuide } from './render-guide.ts';

const routes = buildRoutes('/notes/');

test('a guide is a page without a title of its own, whose neighbours are pages', async () => {
  const text =
    '<!-- 여기서 고칩니다. -->\n\n# 글 쓰는 법\n\n## 규칙 {#rules}\n\n[규칙](RULES.md#yaml)\n';
  const { html, headings } = await renderGuide(text, routes);
  expect(html).not.toContain('<h1');
  expect(html).toContain('<a href="/notes/guide/rules/#yaml">규칙</a>');
  expect(headings).toEqual([{ depth: 2, slug: 'rules', text: '규칙' }]);
});
