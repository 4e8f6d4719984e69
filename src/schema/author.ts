import { z } from 'astro/zod';
import { id, line, lineOf, oneOf, webAddress } from './fields.ts';

/** Who can write a recap. */
export const authorKinds = { person: '사람', group: '모임' } as const;

/** Someone who writes recaps: one entry of `content/authors.yml`. */
export const authorSchema = z.strictObject({
  id: id.meta({ description: '로마자 이름에서 만든 이름표' }),
  name: line.meta({ description: '이름' }),
  names: z.array(line).default([]).meta({ description: '다른 이름이나 필명' }),
  link: webAddress.optional().meta({ description: '블로그나 프로필의 주소' }),
  line: lineOf(140).optional().meta({ description: '한 줄 소개' }),
  kind: oneOf(authorKinds).default('person').meta({ description: '사람인지 모임인지' }),
});

export type AuthorData = z.infer<typeof authorSchema>;
