import { expect, test } from 'vitest';
import type { Segment } from './matching.ts';
import { parseQuery } from './query.ts';
import { buildRow, isAnswer, type PageData } from './results.ts';

const show = (segments: readonly Segment[]) =>
  segments.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

/** A page as Pagefind tells of it; `*` before a word makes it a match, `#` begins a heading of one word. */
function aPage(text: string, meta: Record<string, string> = {}): PageData {
  const words = text.split(' ');
  const anchors = words.flatMap((word, location) =>
    /^\*?#/.test(word) ? [{ location, text: word.replace(/^\*?#/, '') }] : [],
  );
  const locations = words.flatMap((word, index) => (word.startsWith('*') ? [index] : []));
  const sections = [undefined, ...anchors].map((anchor, index) => {
    const from = anchor?.location ?? 0;
    const to = anchors[index]?.location ?? words.length;
    return {
      title: anchor?.text ?? '',
      url: anchor ? `/a/#${anchor.text}` : '/a/',
      locations: locations.filter((at) => at >= from && at < to),
      ...(anchor && { anchor }),
    };
  });
  return {
    url: '/a/',
    content: words.map((word) => word.replace(/^\*?#?/, '')).join(' '),
    meta: { title: '제목', ...meta },
    filters: {},
    locations,
    anchors,
    sub_results: sections.filter((section) => section.locations.length > 0),
  };
}

test('a result leads straight to the headings under which something matched', () => {
  const page = aPage('제목 머리말 #하나 *패킷 이야기 #둘 아무것도 #셋 다시 *패킷은 온다');
  const { headings } = buildRow(page, parseQuery('패킷'));
  expect(headings.map(({ url, excerpt }) => [url, show(excerpt)])).toEqual([
    ['/a/#하나', '[패킷] 이야기'],
    ['/a/#셋', '다시 [패킷]은 온다'],
  ]);
});

test('of many headings those that match themselves are shown, in the order of the page', () => {
  const text = '제목 #하나 *패킷 *손실 #둘 *패킷 *손실 #셋 *패킷 *손실 *#패킷 본문';
  const { headings } = buildRow(aPage(text), parseQuery('패킷 손실'));
  expect(headings.map(({ url }) => url)).toEqual(['/a/#하나', '/a/#둘', '/a/#패킷']);
});

test('a heading that matches is marked itself', () => {
  const { headings } = buildRow(aPage('제목 #*없음 *#패킷 본문'), parseQuery('패킷'));
  expect(headings.map(({ title }) => show(title))).toEqual(['[패킷]']);
});

test('the excerpt does not repeat the title', () => {
  const row = buildRow(
    aPage('코엑스 안내 첫 문장의 *위치 이야기', { title: '코엑스 안내' }),
    parseQuery('위치'),
  );
  expect(show(row.excerpt)).toBe('첫 문장의 [위치] 이야기');
});

test('without a match in the text the summary stands below the title', () => {
  const page = aPage('제목 본문', { summary: '한 문장 요약', speakers: '김준형 팀장, 당근' });
  const row = buildRow(page, parseQuery('김준형'));
  expect(show(row.speakers)).toBe('[김준형] 팀장, 당근');
  expect(show(row.excerpt)).toBe('한 문장 요약');
});

test('what an author wrote as markup is shown as text', () => {
  const row = buildRow(aPage('제목 *<b>패킷</b> &lt;'), parseQuery('패킷'));
  expect(row.excerpt.map(({ text }) => text).join('')).toBe('<b>패킷</b> &lt;');
});

test('an excerpt shows the match, however far into a section it is', () => {
  const filler = '낱말 '.repeat(80);
  const row = buildRow(aPage(`제목 ${filler}*패킷 ${filler}끝`), parseQuery('패킷'));
  const excerpt = show(row.excerpt);
  expect(excerpt).toMatch(/^… .*\[패킷\].* …$/);
});

test('a page that Pagefind found by falling back to a shorter word is no answer', () => {
  expect(isAnswer(aPage('제목 *z 하나'), parseQuery('zxqv'))).toBe(false);
  expect(isAnswer(aPage('제목 *뷁 하나'), parseQuery('뷁뷁'))).toBe(false);
  expect(isAnswer(aPage('제목 *티어링 하나'), parseQuery('티어링을'))).toBe(true);
});

test('a speaker in the fields is an answer, an accent is not', () => {
  const page = aPage('제목 본문', { speakers: '김준형 팀장', accent: 'teal' });
  expect(isAnswer(page, parseQuery('김준형'))).toBe(true);
  expect(isAnswer(page, parseQuery('teal'))).toBe(false);
});

test('a phrase must stand on the page as it was typed', () => {
  expect(isAnswer(aPage('제목 *패킷 *손실이 났다'), parseQuery('"패킷 손실"'))).toBe(true);
  expect(isAnswer(aPage('제목 *패킷은 *손실을'), parseQuery('"패킷 손실"'))).toBe(false);
});
