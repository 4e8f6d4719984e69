import { expect, test } from 'vitest';
import { afterPaint, loadAfterPaint } from './after-paint.ts';

test('scripts of a page are loaded by the last thing in its body', () => {
  const page =
    '<head><script>1</script></head><body><p>글</p>' +
    '<script type="module" src="/_astro/a.js"></script><p>끝</p>' +
    '<script type="module" src="/_astro/b.js"></script></body>';
  expect(loadAfterPaint(page)).toBe(
    '<head><script>1</script></head><body><p>글</p><p>끝</p>' +
      `<script data-after="/_astro/a.js /_astro/b.js">${afterPaint}</script></body>`,
  );
});

test('a page without scripts stays as it is', () => {
  expect(loadAfterPaint('<body><p>글</p></body>')).toBe('<body><p>글</p></body>');
});
