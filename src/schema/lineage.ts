import { z } from 'astro/zod';
import { id, line, lineOf, sentence } from './fields.ts';

/** One talk given again over the years: one entry of `content/lineages.yml`. Its tellings are the sessions that name it. */
export const lineageSchema = z
  .strictObject({
    id: id.meta({ description: '이름표' }),
    name: line.meta({ description: '강연의 이름' }),
    summary: lineOf(200).meta({ description: '한두 문장 소개' }),
    stages: z
      .array(
        z.strictObject({
          name: line.meta({ description: '단계' }),
          tellings: z
            .array(
              z.strictObject({
                event: id.meta({ description: '행사' }),
                points: z
                  .array(
                    z.strictObject({
                      text: sentence.meta({ description: '그해의 내용' }),
                      fresh: z
                        .boolean()
                        .default(false)
                        .meta({ description: '앞선 해의 기록에 없던 내용' }),
                    }),
                  )
                  .min(1)
                  .meta({ description: '그해의 내용을 하나씩' }),
              }),
            )
            .default([])
            .meta({ description: '해마다의 내용' }),
        }),
      )
      .min(1)
      .meta({ description: '단계' }),
    changes: z.array(sentence).min(1).meta({ description: '해가 지나며 달라진 점' }),
    disagreements: z
      .array(
        z.strictObject({
          text: sentence.meta({ description: '출처가 엇갈리는 점' }),
          stages: z.array(line).default([]).meta({ description: '엇갈리는 단계의 이름' }),
        }),
      )
      .default([])
      .meta({ description: '출처가 엇갈리는 점' }),
  })
  .superRefine(({ stages, disagreements }, context) => {
    for (const [index, disagreement] of disagreements.entries())
      for (const [place, name] of disagreement.stages.entries()) {
        if (stages.some((stage) => stage.name === name)) continue;
        const path = ['disagreements', index, 'stages', place];
        const names = stages.map((stage) => `‘${stage.name}’`).join(', ');
        context.addIssue({
          code: 'custom',
          path,
          message: `이 계보의 단계가 아닙니다. 단계: ${names}`,
        });
      }
  });

export type LineageData = z.infer<typeof lineageSchema>;
