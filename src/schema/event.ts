import { z } from 'astro/zod';
import { accent, date, id, line, lineOf, oneOf, sentence, webAddress } from './fields.ts';

/** Kinds of publications, as a reader sees them. */
export const sourceKinds = {
  'github-issue': 'GitHub 이슈',
  blog: '블로그',
  notes: '노트',
  'copied-page': '옮겨 둔 글',
  official: '공식 자료',
  slides: '발표 자료',
} as const;

/** Where what we know comes from, and what kind of publication that is. */
export const sourceSchema = z.strictObject({
  id: id.meta({ description: '글에서 가리킬 이름' }),
  title: line.meta({ description: '원문 제목' }),
  kind: oneOf(sourceKinds).optional().meta({ description: '발행 형태' }),
  covers: line.optional().meta({ description: '이 출처에서 가져온 것' }),
  url: webAddress.optional().meta({ description: '공개 주소' }),
  published: date.optional().meta({ description: '발행일' }),
});

/** One edition of a series: `content/events/<event>/event.md`. */
export const eventSchema = z
  .strictObject({
    name: line.meta({ description: '행사 이름' }),
    series: line.optional().meta({ description: '행사 시리즈 이름' }),
    shortName: line.optional().meta({ description: '좁은 곳에 쓰는 이름' }),
    summary: lineOf(200).optional().meta({ description: '한두 문장 소개' }),
    days: z.array(date).min(1).meta({ description: '열린 날. 날을 모르면 달이나 해' }),
    daysNote: sentence.optional().meta({ description: '날짜의 근거나 불확실한 점' }),
    venue: line.optional().meta({ description: '장소' }),
    accent: accent.default('teal').meta({ description: '행사 색' }),
    tracks: z
      .array(
        z.strictObject({
          id: id.meta({ description: '트랙 이름표' }),
          name: line.meta({ description: '트랙 이름' }),
        }),
      )
      .default([])
      .meta({ description: '트랙' }),
    facts: z
      .array(
        z.strictObject({
          label: line.meta({ description: '무엇인지' }),
          value: line.meta({ description: '얼마인지, 어떤지' }),
        }),
      )
      .default([])
      .meta({ description: '숫자와 사실' }),
    sources: z.array(sourceSchema).default([]).meta({ description: '출처' }),
  })
  .refine(({ days }) => days.every((value, index) => index === 0 || days[index - 1]! < value), {
    path: ['days'],
    message: '열린 날은 빠른 날부터 한 번씩만 적습니다.',
  });

export type SourceData = z.infer<typeof sourceSchema>;
export type EventData = z.infer<typeof eventSchema>;
