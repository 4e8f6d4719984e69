import { expect, test } from 'vitest';
import { hasLookalikes, isLinkable } from './links.ts';

test('a link leads to the web, to a mailbox, within the site or within the page', () => {
  const good = [
    'https://example.com/가?나=다#라',
    'HTTP://example.com',
    'mailto:a@example.com',
    '/events/a/#b',
    '/',
    '#user-content-fn-1',
  ];
  expect(good.filter(isLinkable)).toEqual(good);
});

test('nothing else is a link', () => {
  const bad = [
    ...['javascript:a', 'data:text/html,a', 'tel:1', 'file:///a', 'vbscript:a', 'JAVASCRIPT:a'],
    ...[
      '//a.kr',
      '/\\a.kr',
      '\\\\a.kr',
      'https:\\\\a.kr',
      'https:a.kr',
      'https://',
      'https:///a.kr',
    ],
    ...['java\nscript:a', '\u0001javascript:a', ' https://a.kr', 'https://a.kr/\u202Eb', '/a\tb'],
    ...['https://aws.amazon.com@a.kr/', 'https://a:b@a.kr/', 'a.html', './a/', '?a', ''],
  ];
  expect(bad.filter(isLinkable)).toEqual([]);
});

test('letters that look like Latin ones are noticed, Korean hosts are not', () => {
  expect(hasLookalikes('https://gооgle.com/')).toBe(true);
  expect(hasLookalikes('https://한글.kr/α')).toBe(false);
});

test('a scheme stands at the beginning, and a mailbox has a name', () => {
  expect(['a/mailto:b', 'amailto:b', 'mailto:', 'see #a', ' /a'].filter(isLinkable)).toEqual([]);
  expect(isLinkable('MAILTO:a@a.kr')).toBe(true);
});

test.each([
  ['https://a.kr/о', false],
  ['https://a.kr?о', false],
  ['https://a.kr#о', false],
  ['HTTP://а.kr', true],
  ['https://α.kr/', true],
  ['https://ա.kr/', true],
  ['https://Ꭰ.kr/', true],
  ['/о/', false],
  ['#https://о', false],
])('only the host of %s is looked at: %s', (url, isLike) => {
  expect(hasLookalikes(url)).toBe(isLike);
});
