import { expect, test } from 'vitest';
import { isHtmlTag, readHtml, withoutComments } from './html.ts';

const kinds = (html: string) => readHtml(html).map(({ kind }) => kind);

test('allowed tags, comments and text are read piece by piece', () => {
  expect(readHtml('<kbd>Ctrl</KBD ><br/>')).toEqual([
    { kind: 'tag', at: 0, name: 'kbd', form: 'opening' },
    { kind: 'text', at: 5 },
    { kind: 'tag', at: 9, name: 'kbd', form: 'closing' },
    { kind: 'tag', at: 16, name: 'br', form: 'void' },
  ]);
  expect(kinds('<!-- 메모 --> 글')).toEqual(['comment', 'text']);
});

test('from the first thing that is not allowed, the rest is refused', () => {
  expect(readHtml('글<b>글</b>')).toEqual([
    { kind: 'text', at: 0 },
    { kind: 'refused', at: 1, text: '<b>글</b>' },
  ]);
  for (const html of [
    '<kbd id=a>',
    '<kbd',
    '<kb\0d>',
    '<kbd/onclick=a>',
    '<!doctype html>',
    '<?php?>',
  ])
    expect(kinds(html)).toEqual(['refused']);
});

test('a comment ends for us where it ends for a browser', () => {
  for (const html of ['<!--><img>-->', '<!---><img>-->', '<!-- --!><img>-->', '<!-- 메모'])
    expect(kinds(html)).toEqual(['refused']);
});

test('comments go and the rest stays', () => {
  expect(withoutComments('가<!-- 메모 --><br>나<!-- -->')).toBe('가<br>나');
});

test.each([
  '<br>',
  '</br>',
  '<SUB\t\r\n>',
  '</sup >',
  '<details><summary></summary></details>',
  '<!---->',
  '<!-- a - b -- c > -->',
  '가 > 나',
  '&lt;b>',
])('%j is allowed whole', (html) => {
  expect(kinds(html)).not.toContain('refused');
});

test.each([
  '< br>',
  '<br class>',
  '<//br>',
  '</ br>',
  '<brr>',
  '<kb>',
  '<!- a -->',
  '<! -- a -->',
  '<',
  '<!-- a',
])('%j is refused whole', (html) => {
  expect(readHtml(html)).toEqual([{ kind: 'refused', at: 0, text: html }]);
});

test('a tag of MDX is allowed by its name as it stands', () => {
  expect(['kbd', 'details', 'KBD', 'b', ''].filter(isHtmlTag)).toEqual(['kbd', 'details']);
});
