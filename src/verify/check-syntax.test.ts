import { describe, expect, test } from 'vitest';
import { aPage, rulesOf } from '../../tests/support/a-page.ts';
import { checkSyntax } from './check-syntax.ts';

describe('the grammar of HTML', () => {
  const check = (html: string) => rulesOf(checkSyntax(aPage(`<!doctype html>${html}`)));

  test.each([
    ['<p>가</p><br><img src="/a" alt=""><svg><path d="M0 0"/></svg>', 0],
    ['<p>가', 1],
    ['<ul><li>가<li>나</ul>', 2],
    ['<p><div>가</div></p>', 2],
    ['<p>가</p></section>', 1],
    ['</b></i>가', 2],
    ['</b><p>가</p>', 1],
    ['<p></b></p>', 1],
    ['<p title="</b>">가</p><!-- </b> --><!-- </i> -->', 0],
    ['<!-- 가 --></b>', 1],
    ['<p class="a" class="b">가</p>', 1],
    ['<svg><path d="M0 0"></svg>', 1],
  ])('%s breaks it %d times', (html, count) => {
    expect(check(html)).toEqual(Array.from({ length: count }, () => 'html-syntax'));
  });

  test('of an element that was left open its name is told', () => {
    const [open] = checkSyntax(aPage('<!doctype html><kbd>가'));
    expect(open!.hint).toContain('<kbd>');
    expect(checkSyntax(aPage('<!doctype html></b>'))[0]!.hint).toBeUndefined();
  });

  test('what breaks it is shown with what stands around it, in a line', () => {
    const [finding] = checkSyntax(
      aPage(`<!doctype html><p>${'가'.repeat(30)}\n\n</b>${'나'.repeat(30)}</p>`),
    );
    expect(finding!.message).toContain(`\`${'가'.repeat(18)} </b>${'나'.repeat(16)}\``);
  });
});
