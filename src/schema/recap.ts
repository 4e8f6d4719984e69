import { z } from 'astro/zod';
import { date, day, id, line, lineOf, oneOf, sentence, webAddress, type Lent } from './fields.ts';
import { licences } from './licence.ts';
import { saysNothing } from './picture-words.ts';

/* Made once: a schema is dear to make, and Astro lends its pictures to each text anew. */

const fields = {
  title: lineOf(100).meta({ description: '글 제목' }),
  sessions: z.array(id).default([]).meta({
    description: '같은 행사 programme.yml의 세션 이름표. 행사 전체의 글이면 적지 않습니다',
  }),
  perspective: line.optional().meta({ description: '같은 세션의 다른 글과 구별되는 관점' }),
  authors: z
    .array(line)
    .default([])
    .meta({ description: '글쓴이의 이름이나 authors.yml의 이름표' }),
  published: day.meta({ description: '이 사이트에 실은 날' }),
  updated: z
    .array(
      z.strictObject({
        day: day.meta({ description: '고친 날' }),
        what: sentence.meta({ description: '무엇을 고쳤는지' }),
      }),
    )
    .default([])
    .meta({ description: '실은 뒤에 고친 것, 차례대로' }),
  original: z
    .strictObject({
      url: webAddress.optional().meta({ description: '처음 실린 주소' }),
      published: date.optional().meta({ description: '처음 실린 날' }),
    })
    .refine(({ url, published }) => url ?? published, {
      error: '처음 실린 주소와 날 가운데 하나는 적어 주세요.',
    })
    .optional()
    .meta({ description: '다른 곳에 먼저 실린 글이면 그 주소와 날' }),
  licence: oneOf(licences).default('CC-BY-4.0').meta({ description: '글의 이용 조건' }),
  summary: lineOf(200).optional().meta({ description: '한두 문장 요약. 없으면 글의 첫머리' }),
  points: z.array(lineOf(200)).max(7).default([]).meta({ description: '한눈에 볼 핵심' }),
  sources: z.array(id).default([]).meta({ description: '같은 행사 event.md의 출처 이름표' }),
  credit: line
    .optional()
    .meta({ description: '따로 적지 않은 그림의 출처 표기. 없으면 글쓴이의 사진' }),
};

const photoFields = {
  alt: sentence
    .refine((alt) => !saysNothing(alt), {
      error: '파일 이름이나 «사진»이 아니라, 그림이 보여 주는 것을 적어 주세요.',
    })
    .meta({ description: '대체 글' }),
  caption: sentence.optional().meta({ description: '설명' }),
  credit: line.optional().meta({ description: '찍거나 그린 사람' }),
};

const draft = z.boolean().default(false).meta({ description: '초안' });

/** One account of one session, of several, or of a whole event: `content/events/<event>/<recap>/index.md`. */
export const recapSchema = ({ image }: Lent) =>
  z.strictObject({
    ...fields,
    photos: z
      .array(
        z.strictObject({ src: image().meta({ description: '글 옆에 둔 파일' }), ...photoFields }),
      )
      .default([])
      .meta({ description: '본문 뒤에 모아 보일 사진' }),
    draft,
  });

export type RecapData = z.infer<ReturnType<typeof recapSchema>>;
