import { z } from 'astro/zod';
import { clock, day, id, line, oneOf, sentence, webAddress } from './fields.ts';
import { attendances, sessionKinds } from './session-words.ts';

/** One talk of the programme, or a break that the day's account mentions. */
export const sessionSchema = z
  .strictObject({
    id: id.meta({ description: '세션 이름표' }),
    title: line.meta({ description: '세션 제목' }),
    kind: oneOf(sessionKinds).default('talk').meta({ description: '세션 종류' }),
    day: day.optional().meta({ description: '날짜. 하루짜리 행사면 적지 않아도 됩니다' }),
    start: clock.optional().meta({ description: '시작 시각' }),
    end: clock.optional().meta({ description: '끝 시각' }),
    track: id.optional().meta({ description: '트랙' }),
    room: line.optional().meta({ description: '장소' }),
    language: z
      .string()
      .regex(/^[a-z]{2,3}$/, 'en, ja처럼 두세 글자로 된 언어 이름이어야 합니다.')
      .optional()
      .meta({ description: '발표한 언어. 한국어면 적지 않아도 됩니다' }),
    speakers: z
      .array(line)
      .default([])
      .meta({ description: '발표자의 이름이나 이름표, 안내 순서대로' }),
    presenter: line.optional().meta({ description: '이름을 모를 때의 발표 주체' }),
    services: z.array(id).default([]).meta({ description: '다룬 AWS 서비스' }),
    lineage: id.optional().meta({ description: '해마다 다시 열린 강연' }),
    attendance: oneOf(attendances).default('attended').meta({ description: '참석 여부' }),
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
  sessions: z.array(sessionSchema).default([]).meta({ description: '세션' }),
});

export type SessionData = z.infer<typeof sessionSchema>;
export type ProgrammeData = z.infer<typeof programmeSchema>;
