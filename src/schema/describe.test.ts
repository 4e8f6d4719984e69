import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { describeFields } from './describe.ts';
import { recapSchema } from './recap.ts';

const fields = describeFields(recapSchema({ image: () => z.any() }));

test('a field is told by its name, its Korean label and whether it must be there', () => {
  expect(fields).toContainEqual({ name: 'title', label: '글 제목', isRequired: true });
  expect(fields).toContainEqual({ name: 'draft', label: '초안', isRequired: false });
});

test('no field of a recap is left unexplained', () => {
  expect(fields.filter(({ label }) => label === '')).toEqual([]);
});
