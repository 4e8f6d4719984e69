import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { oneOf } from '../schema/fields.ts';
import { contentKinds } from './content-kinds.ts';
import { describeFields } from './describe-fields.ts';

test('a field is told by its name, what it means, whether it must be there and what it looks like', () => {
  const schema = z.strictObject({
    title: z.string().max(100).meta({ description: '제목' }),
    draft: z.boolean().default(false).meta({ description: '초안' }),
  });
  expect(describeFields(schema)).toEqual([
    { name: 'title', label: '제목', isRequired: true, form: '글, 100자까지' },
    { name: 'draft', label: '초안', isRequired: false, form: '`true`나 `false`' },
  ]);
});

test('one of a few is told with what each means, and with what counts where nothing is written', () => {
  const kind = oneOf({ talk: '강연', keynote: '기조연설' }).default('talk');
  const [field] = describeFields(z.strictObject({ kind }));
  expect(field?.form).toBe('`talk`(강연), `keynote`(기조연설), 적지 않으면 `talk`');
});

test('fields within fields are told under the name of what they are in', () => {
  const inside = z.strictObject({ alt: z.string() });
  const schema = z.strictObject({ photos: z.array(inside).max(3), original: inside.optional() });
  expect(describeFields(schema)).toMatchObject([
    { name: 'photos', form: '아래 필드의 목록, 3개까지' },
    { name: 'photos[].alt' },
    { name: 'original', form: '아래 필드의 묶음' },
    { name: 'original.alt' },
  ]);
});

test('of things of several kinds all fields are told once', () => {
  const one = z.strictObject({ kind: oneOf({ ended: '종료' }), day: z.string() });
  const other = z.strictObject({
    kind: oneOf({ renamed: '이름 변경' }),
    from: z.string(),
    day: z.string(),
  });
  const life = z.array(z.discriminatedUnion('kind', [one, other]));
  expect(describeFields(z.strictObject({ life }))).toMatchObject([
    { name: 'life', form: '아래 필드의 목록' },
    { name: 'life[].kind', form: '`ended`(종료), `renamed`(이름 변경)', isRequired: true },
    { name: 'life[].day', isRequired: true },
    { name: 'life[].from', isRequired: false },
  ]);
});

test.each(contentKinds)('no field of $id is left unexplained', ({ schema }) => {
  expect(describeFields(schema).filter(({ label }) => label === '')).toEqual([]);
});
