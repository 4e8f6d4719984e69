import { describe, expect, test } from 'vitest';
import { aPage, rulesOf } from '../../tests/support/a-page.ts';
import { checkPlaceholders } from './check-placeholders.ts';

describe('what a machine left behind', () => {
  const check = (html: string) =>
    checkPlaceholders(aPage(`<!doctype html><title>가</title>${html}`));

  test.each([
    ['<p>가 undefined 나</p>', 1],
    ['<p>가 <b>NaN</b> 나</p>', 1],
    ['<p>undefinedly NaNs</p>', 0],
    ['<p>undefined NaN</p>', 1],
    ['<p title="undefined" class="undefined">가</p>', 1],
    ['<img alt="NaN" src="/undefined.png" srcset="/NaN.png 1x">', 3],
    ['<input placeholder="NaN" value="{{a}}"><i aria-label="@@"></i>', 3],
    ['<meta content="https://example.com/undefined">', 0],
    ['<a href="/undefined/">가</a>', 1],
    ['<a href="https://example.com/undefined">가</a>', 0],
    ['<a href="HTTP://example.com/NaN">가</a>', 0],
    ['<p>https://example.com/NaN undefined</p>', 1],
    ['<a>https://a.kr/<wbr><span class="wb">b/</span><span class="nb">NaN</span></a>', 0],
    ['<p>가 <span class="nb">NaN 개</span></p>', 1],
    ['<pre>undefined</pre><samp>NaN</samp><code>{{ <b>@@</b> }}</code>', 0],
    ['<code>undefined</code><p>undefined</p><p title="undefined">가</p>', 0],
    ['<code>undefined</code><p>NaN</p>', 1],
    ['<script src="/a.js">undefined</script>', 0],
  ])('%s: %d', (html, count) => {
    expect(rulesOf(check(html))).toEqual(Array.from({ length: count }, () => 'placeholder'));
  });

  test('is told with some words around it, and no more', () => {
    const [finding] = check(`<p>${'가'.repeat(30)}undefined${'나'.repeat(60)}</p>`);
    expect(finding!.message).toContain(`\`${'가'.repeat(20)}undefined${'나'.repeat(31)}\``);
    expect(check('<p> NaN명 </p>')[0]!.message).toContain('`NaN명`');
  });
});
