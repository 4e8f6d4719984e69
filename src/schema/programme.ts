import { z } from 'astro/zod';
import { clock, day, id, line, sentence, webAddress } from './fields.ts';

/** One talk of the programme, or a break that the day's account mentions. */
export const sessionSchema = z
  .strictObject({
    id: id.meta({ description: '세션 이름표' }),
    title: line.meta({ description: '세션 제목' }),
    kind: z
      .enum(['talk', 'keynote', 'sponsor', 'break', 'raffle'])
      .default('talk')
      .meta({ description: '세션 종류' }),
    day: day.meta({ description: '날짜' }),
    start: clock.optional().meta({ description: '시작 시각' }),
    end: clock.optional().meta({ description: '끝 시각' }),
    track: id.optional().meta({ description: '트랙' }),
    room: line.optional().meta({ description: '장소' }),
    speakers: z.array(id).default([]).meta({ description: '발표자, 안내 순서대로' }),
    presenter: line.optional().meta({ description: '이름을 모를 때의 발표 주체' }),
    services: z.array(id).default([]).meta({ description: '다룬 AWS 서비스' }),
    lineage: id.optional().meta({ description: '해마다 다시 열린 강연' }),
    attendance: z
      .enum(['attended', 'full', 'missed', 'planned'])
      .default('attended')
      .meta({ description: '참석 여부: 들음, 만석, 놓침, 관심만' }),
    note: sentence.optional().meta({ description: '시간표에 덧붙일 말' }),
    video: webAddress.optional().meta({ description: '영상 주소' }),
    slides: webAddress.optional().meta({ description: '발표 자료 주소' }),
  })
  .refine(({ start, end }) => !start || !end || start < end, {
    path: ['end'],
    message: '끝 시각이 시작 시각보다 늦어야 합니다.',
  })
  .refine(({ start, end }) => !end || start, {
    path: ['start'],
    message: '끝 시각만 있고 시작 시각이 없습니다.',
  });

/** An event's sessions in order: `content/events/<event>/programme.yml`. */
export const programmeSchema = z.strictObject({
  sessions: z.array(sessionSchema).min(1).meta({ description: '세션' }),
});

export type SessionData = z.infer<typeof sessionSchema>;
export type ProgrammeData = z.infer<typeof programmeSchema>;
