import { expect, test } from 'vitest';
import { readMarks, withMarks } from './marked-address.ts';
import { packKnowledge, unpackNames, unpackWords } from '../words/knowledge.ts';
import type { Segment } from './segments.ts';
import { buildMatcher } from './matcher.ts';
import { parseQuery } from '../query/query.ts';
import { buildRow, type PageData } from './row.ts';
import { rewrite } from '../query/rewrite.ts';
import { codeAt } from '../words/vocabulary.ts';

const show = (segments: readonly Segment[]) =>
  segments.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

const lambda = {
  code: codeAt(0),
  name: 'AWS Lambda',
  names: ['AWS Lambda', 'Lambda', '람다'],
  others: [],
  parents: [],
};
const words = ['패킷', '손실', '위치', '김준형', '비용최적화', '최적화'];
const packed = packKnowledge([lambda], new Map(words.map((word) => [word, 1])));
const knowledge = unpackWords(packed.words, unpackNames(packed.names));

/** A page as Pagefind keeps it; `#` begins a heading of one word, `*` marks a word that the index found. */
function aPage(text: string, meta: Record<string, string> = {}) {
  const all = text.split(' ');
  const page: PageData = {
    url: '/a/',
    content: all.map((word) => word.replace(/^[*#]+/, '')).join(' '),
    meta: { title: '제목', ...meta },
    anchors: all.flatMap((word, location) => {
      const heading = /^\*?#(.+)/.exec(word)?.[1];
      return heading ? [{ element: 'h2', id: heading, text: heading, location }] : [];
    }),
  };
  return { page, places: all.flatMap((word, at) => (word.startsWith('*') ? [at] : [])) };
}

function row(text: string, query: string, meta: Record<string, string> = {}) {
  const { page, places } = aPage(text, meta);
  const matcher = buildMatcher(rewrite(parseQuery(query).terms, knowledge), knowledge);
  return buildRow(page, places, matcher);
}

test('a result leads straight to the headings under which something matched', () => {
  const { headings } = row(
    '제목 머리말 #하나 *패킷 이야기 #둘 아무것도 #셋 다시 *패킷은 온다',
    '패킷',
  );
  expect(headings.map(({ url }) => url)).toEqual([
    withMarks('/a/#하나', ['패킷']),
    withMarks('/a/#셋', ['패킷']),
  ]);
});

test('the heading that leads to most stands first, and one passage below the title is of it', () => {
  const { headings, excerpt, summary } = row(
    '제목 머리말 *패킷 #하나 *패킷 #둘 *패킷 *손실',
    '패킷 손실',
    { summary: '한 문장 요약' },
  );
  expect(headings.map(({ title }) => show(title))).toEqual(['둘', '하나']);
  expect([show(excerpt), summary]).toEqual(['[패킷 손실]', '']);
});

test('a passage comes from above the headings where that says as much', () => {
  expect(show(row('제목 머리말 *패킷 #하나 *패킷 이야기', '패킷').excerpt)).toBe('머리말 [패킷]');
});

test('where only a heading matched, the summary stands beside it', () => {
  const { excerpt, headings, summary } = row('제목 머리말 *#패킷', '패킷', { summary: '요약' });
  expect([show(excerpt), headings.length, summary]).toEqual(['', 1, '요약']);
});

test('of many speakers the one that was asked for stands first', () => {
  const speakers = '박선용 매니저, 메가존 · 김준형 팀장, 당근';
  expect(show(row('제목 본문', '김준형', { speakers }).speakers)).toBe(
    '[김준형] 팀장, 당근 · 박선용 매니저, 메가존',
  );
});

test('different words count more than many, and many more than one', () => {
  const titles = (text: string) => row(text, '패킷 손실').headings.map(({ title }) => show(title));
  const pair = '*패킷 *손실';
  expect(titles(`제목 #하나 *패킷 *패킷 *패킷 #둘 ${pair} #셋 ${pair} #넷 ${pair}`)).toEqual([
    ...['둘', '셋', '넷'],
  ]);
  const twice = '*패킷 *패킷';
  expect(titles(`제목 #하나 *패킷 #둘 ${twice} #셋 ${twice} #넷 ${twice}`)).toEqual([
    ...['둘', '셋', '넷'],
  ]);
});

test('only headings lead to a part of a page', () => {
  const { page, places } = aPage('제목 *패킷 그림 *패킷 이야기');
  const anchors = [
    { element: 'h1', id: 'title', text: '제목', location: 0 },
    { element: 'figure', id: 'picture', text: '그림', location: 2 },
    { element: 'h2', id: 'wide', text: ' 그림  이야기 ', location: 2 },
  ];
  const matcher = buildMatcher(rewrite(['패킷'], knowledge), knowledge);
  const { headings, excerpt } = buildRow({ ...page, anchors }, places, matcher);
  expect(headings.map(({ title }) => show(title))).toEqual(['그림 이야기']);
  expect(show(excerpt)).toBe('[패킷]');
});

test('a row says what its page is', () => {
  const meta = { kind: 'event', accent: 'teal', year: '2019', date: '2019-04-18', time: '09:00' };
  expect(row('제목 *패킷', '패킷', meta)).toMatchObject({ ...meta, kind: '행사' });
  const bare = { kind: '', accent: '', year: '', date: '', time: '' };
  expect(row('제목 *패킷', '패킷', { kind: 'constructor' })).toMatchObject(bare);
});

test('of many headings those that lead to most are shown, those that lead to as much in the order of the page', () => {
  const text = '제목 #하나 *패킷 #둘 *패킷 *손실 #셋 *패킷 *손실 #넷 *손실 *패킷 본문';
  expect(row(text, '패킷 손실').headings.map(({ url }) => /#.*/.exec(url)?.[0])).toEqual([
    '#둘',
    '#셋',
    '#넷',
  ]);
});

test('a heading that matches is marked itself', () => {
  const { headings } = row('제목 #다른 말 *#패킷 본문', '패킷');
  expect(headings.map(({ title }) => show(title))).toEqual(['[패킷]']);
});

test('words side by side are one phrase, and a particle stays out of it', () => {
  expect(show(row('제목 여기서 *패킷 *손실을 잽니다.', '패킷 손실').excerpt)).toBe(
    '여기서 [패킷 손실]을 잽니다.',
  );
});

test('a name is marked by whatever name it was asked for', () => {
  expect(show(row('제목 이것은 *AWS *Lambda로 합니다.', '람다').excerpt)).toBe(
    '이것은 [AWS Lambda]로 합니다.',
  );
});

test('a link carries the words that matched as the reader saw them', () => {
  const { url } = row('제목 이것은 *AWS *Lambda로 합니다.', '람다');
  expect(readMarks(new URL(url, 'https://a.b').search)).toEqual(['AWS Lambda']);
});

test('only the name is marked where something is glued to it', () => {
  expect(show(row('제목 알려 *줍니다(AWS *Lambda 안내서).', '람다').excerpt)).toBe(
    '알려 줍니다([AWS Lambda] 안내서).',
  );
});

test('a compound that the index found by its part is marked', () => {
  expect(show(row('제목 *비용최적화를 합니다.', '최적화').excerpt)).toBe('[비용최적화]를 합니다.');
  expect(show(row('제목 늘 하는 *비용최적화를', '최적화').excerpt)).toBe('늘 하는 [비용최적화]를');
});

test('the excerpt does not repeat the title', () => {
  const { excerpt } = row('코엑스 안내 첫 문장의 *위치 이야기', '위치', { title: '코엑스 안내' });
  expect(show(excerpt)).toBe('첫 문장의 [위치] 이야기');
  const inTitle = row('패킷 안내 다른 말', '패킷', { title: '패킷  안내 ', summary: '요약' });
  expect([show(inTitle.title), show(inTitle.excerpt), inTitle.summary]).toEqual([
    ...['[패킷] 안내 ', '', '요약'],
  ]);
});

test('without a match in the text the summary stands below the title', () => {
  const { speakers, excerpt, summary } = row('제목 본문', '김준형', {
    summary: '한 문장 요약',
    speakers: '김준형 팀장, 당근',
  });
  expect(show(speakers)).toBe('[김준형] 팀장, 당근');
  expect([show(excerpt), summary]).toEqual(['', '한 문장 요약']);
});

test('a session of the programme that matched is shown where the text has nothing', () => {
  const { excerpt } = row('제목 본문', '김준형', {
    sessions: '다른 세션 박선용 · 천만 사용자 김준형 솔루션즈 아키텍트, AWS',
  });
  expect(show(excerpt)).toBe('시간표: 천만 사용자 [김준형] 솔루션즈 아키텍트, AWS');
});

test('what an author wrote as markup is shown as text', () => {
  const { excerpt } = row('제목 *<b>패킷</b> &lt;', '패킷');
  expect(excerpt.map(({ text }) => text).join('')).toBe('<b>패킷</b> &lt;');
});

test('an excerpt shows the match, however far into a section it is', () => {
  const filler = '낱말 '.repeat(80);
  expect(show(row(`제목 ${filler}*패킷 ${filler}끝`, '패킷').excerpt)).toMatch(
    /^… .*\[패킷\].* …$/,
  );
});
