import { z } from 'astro/zod';
import { day, id, line, lineOf, sentence, type Lent } from './fields.ts';

/** One account of one session: `content/events/<event>/<recap>/index.md`. */
export const recapSchema = ({ image }: Lent) =>
  z.strictObject({
    title: lineOf(100).meta({ description: '글 제목' }),
    session: id.meta({ description: '같은 행사 programme.yml의 세션 이름표' }),
    perspective: line.optional().meta({ description: '같은 세션의 다른 글과 구별되는 관점' }),
    author: line.default('서밋 노트 편집부').meta({ description: '글쓴이' }),
    published: day.meta({ description: '이 사이트에 실은 날' }),
    summary: lineOf(200).meta({ description: '한두 문장 요약' }),
    points: z.array(lineOf(200)).min(2).max(7).meta({ description: '한눈에 볼 핵심' }),
    sources: z.array(id).min(1).meta({ description: '같은 행사 event.md의 출처 이름표' }),
    credit: line.optional().meta({ description: '따로 적지 않은 그림의 출처 표기' }),
    photos: z
      .array(
        z.strictObject({
          src: image().meta({ description: '글 옆에 둔 파일' }),
          alt: sentence.meta({ description: '대체 글' }),
          caption: sentence.meta({ description: '설명' }),
          credit: line.optional().meta({ description: '찍거나 그린 사람' }),
        }),
      )
      .default([])
      .meta({ description: '본문 뒤에 모아 보일 사진' }),
    draft: z.boolean().default(false).meta({ description: '초안' }),
  });

export type RecapData = z.infer<ReturnType<typeof recapSchema>>;
