import { z } from 'astro/zod';
import { id, line, sentence, webAddress } from './fields.ts';

/** Someone who spoke: one entry of `content/speakers.yml`. */
export const speakerSchema = z.strictObject({
  id: id.meta({ description: '로마자 이름에서 만든 이름표' }),
  name: line.meta({ description: '이름' }),
  spellings: z.array(line).default([]).meta({ description: '다른 표기' }),
  affiliations: z
    .array(
      z
        .strictObject({
          event: id.meta({ description: '행사' }),
          organisation: line.optional().meta({ description: '그때의 소속' }),
          role: line.optional().meta({ description: '그때의 직함' }),
        })
        .refine(({ organisation, role }) => organisation ?? role, {
          error: '소속과 직함 가운데 하나는 적어 주세요.',
        }),
    )
    .default([])
    .meta({ description: '행사 때의 소속' }),
  note: sentence.optional().meta({ description: '출처가 엇갈리는 점' }),
  noteUrl: webAddress.optional().meta({ description: '그 근거 주소' }),
});

export type SpeakerData = z.infer<typeof speakerSchema>;
