import { z } from 'astro/zod';
import { id, line } from './fields.ts';

const names = z.array(line).default([]);

/** A general term by every name people search it by: one entry of `content/concepts.yml`. */
export const conceptSchema = z.strictObject({
  id: id.meta({ description: '영어 이름에서 만든 이름표' }),
  name: line.meta({ description: '가장 흔한 이름' }),
  names: names.meta({ description: '같은 뜻의 다른 이름: 한글, 영어, 줄임' }),
  wrong: names.meta({ description: '잘못 적히는 이름' }),
  members: z.array(id).default([]).meta({ description: '이것의 한 가지인 서비스나 개념' }),
});

export type ConceptData = z.infer<typeof conceptSchema>;
