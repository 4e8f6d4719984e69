import { expect, test } from 'vitest';
import { buildRoutes } from '../model/routes.ts';
import { renderGuide } from './render-guide.ts';

const routes = buildRoutes('/notes/');

const photo = { width: 4, height: 3, bytes: 1_234, orientation: undefined, hasPosition: false };
const shown = { photo: { taken: photo, served: [photo] }, kindOf: () => undefined };

test('a guide is a page without a title of its own, whose neighbours are pages', async () => {
  const text =
    '<!-- 여기서 고칩니다. -->\n\n# 글 쓰는 법\n\n## 규칙 {#rules}\n\n[규칙](RULES.md#yaml)\n';
  const { html, headings } = await renderGuide(text, routes);
  expect(html).not.toContain('<h1');
  expect(html).toContain('<a href="/notes/guide/rules/#yaml">규칙</a>');
  expect(headings).toEqual([{ depth: 2, slug: 'rules', text: '규칙' }]);
});

test('beside an example stands what becomes of it, with ids of its own', async () => {
  const text =
    '# 글\n\n```markdown\n## 수명 {#life}\n\n[위로](#life) ![무대입니다.](./stage.jpg)\n```\n';
  const { html, headings, pictures } = await renderGuide(text, routes, shown);
  expect(html).toMatch(/^<div class="example"><pre[^>]*><code class="language-markdown">## 수명/);
  expect(html).toContain('<h2 id="example-1-life">');
  expect(html).toContain('href="#example-1-life"');
  expect(headings).toEqual([]);
  expect(pictures).toEqual(['./stage.jpg']);
});

test('the photo of the guide is told as it was measured', async () => {
  const text = '# 글\n\n<!-- 사진: 빌드가 잽니다. -->\n';
  const { html } = await renderGuide(text, routes, shown);
  expect(html.match(/1,234바이트/g)).toHaveLength(2);
});
