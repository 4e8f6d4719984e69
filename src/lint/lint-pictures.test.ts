import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { lint, rules } from '../../tests/support/lint-text.ts';
import { severityOf } from '../problems/rules.ts';
import { recapSchema } from '../schema/recap.ts';

const event = { file: 'events/summit/event.md' };
const said = (body: string, about = {}) =>
  lint(body, about).map(({ rule, severity }) => `${severity} ${rule}`);

test('all that a picture lacks is told at once', () => {
  const problems = lint('글 ![](./gone.png) 글', event);
  expect(problems).toMatchObject([{ rule: 'picture-unreadable', severity: 'error' }]);
  for (const word of ['gone.png', '파일이 없습니다', '대체 글', '누가 찍', '글 속에'])
    expect(problems[0]!.message).toContain(word);
});

test('a picture of a recap is by its authors; one of an event names its own credit', () => {
  expect(rules('![무대입니다](./a.png)')).toEqual([]);
  expect(said('![무대입니다](./a.png)', event)).toEqual(['warning picture-credit']);
  expect(rules('![무대입니다](./a.png "설명 | 사진: 홍길동")', event)).toEqual([]);
});

test('words for a picture may wait as long as the text is a draft', () => {
  expect(said('![](./a.png)')).toEqual(['error picture-alt']);
  expect(severityOf('picture-alt', true)).toBe('warning');
});

test.each(['https://example.com/a.png', '../two/a.png', '/a.png'])(
  'a picture from elsewhere is refused: %s',
  (url) => {
    expect(rules(`![무대입니다](${url})`)).toEqual(['picture-beside']);
  },
);

test('a picture in the other notation is looked over too', () => {
  expect(rules('![][a]\n\n[a]: ./gone.png "설명 | 사진: 남"')).toEqual(['picture-unreadable']);
});

describe('a picture among others', () => {
  test.each([
    '![무대](./a.png)\n![객석](./b.png)',
    '![무대](./a.png) ![객석](./b.png)',
    '![무대](./a.png)<br>![객석](./b.png)',
    '글\n![무대](./a.png)\n글',
    '- ![무대](./a.png)',
  ])('has its line to itself: %j', (body) => {
    expect(rules(body)).toEqual([]);
  });

  test.each([
    '글 ![무대](./a.png)',
    '**![무대](./a.png)**',
    '[![무대](./a.png)](https://example.com/)',
    '| 가 |\n| - |\n| ![무대](./a.png) |',
  ])('is told where it stands amid words: %j', (body) => {
    expect(said(body)).toEqual(['warning picture-alone']);
  });
});

test.each([
  ...['', 'IMG_4650', 'IMG_4650.HEIC', 'a', 'a.png', 'DSC01234', 'P1010101', '20240516_101010'],
  ...['KakaoTalk_20240516_101010', 'KakaoTalk_Photo_2024-05-16-10-10-10 001', 'image (3)', 'image'],
  ...['스크린샷 2024-05-16', '스크린샷 2024-05-16 오전 10.20.30', 'Screenshot_20240516-101010'],
  ...[
    'Screen Shot 2024-05-16 at 10.20.30 AM',
    'PXL_20240516_101010123',
    '사진1',
    '그림 3',
    '제목 없음',
  ],
  ...[
    'WhatsApp Image 2024-05-16 at 10.20.30',
    '3f2504e0-4f89-41d3-9a0c-0305e82c3301',
    'untitled-1',
  ],
])('«%s» tells nobody what a picture shows', (alt) => {
  expect(rules(`![${alt}](./a.png)`)).toEqual(['picture-alt']);
});

test.each([
  '무대',
  'AWS',
  'S3 콘솔',
  '사진을 찍는 사람들',
  '그림 3은 요청의 흐름입니다',
  'Lambda lifecycle',
  'image 태그를 단 컨테이너',
  '2019년 무대',
  '스크린샷에 오류 메시지가 보입니다',
  'Test 환경의 구성도',
])('«%s» does', (alt) => {
  expect(rules(`![${alt}](./a-b.png)`)).toEqual([]);
});

test('photos after a text need words too', () => {
  const alt = (words: string) =>
    recapSchema({ image: () => z.any() }).shape.photos.safeParse([{ src: './a.png', alt: words }]);
  expect(alt('IMG_4650').success).toBe(false);
  expect(alt('무대 화면').success).toBe(true);
});
