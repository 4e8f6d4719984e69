import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { programmeSchema } from '../schema/programme.ts';
import { speakerSchema } from '../schema/speaker.ts';
import { salvage, salvageList } from './salvage.ts';

const session = { id: 'one', title: '제목' };

test('of a faulty session all but the faulty field is kept', async () => {
  const data = { sessions: [{ ...session, start: '25:00', speakers: ['a'], tags: [] }, session] };
  expect(await salvage(programmeSchema, data)).toMatchObject({
    data: { sessions: [{ id: 'one', speakers: ['a'] }, session] },
    faulty: [
      ['sessions', 0, 'start'],
      ['sessions', 0, 'tags'],
    ],
  });
});

test('a field that must be there is stood in for', async () => {
  const found = await salvage(programmeSchema, { sessions: [{ title: '제목', kind: 'tallk' }] });
  expect(found?.data.sessions).toMatchObject([{ title: '제목', kind: 'talk' }]);
  expect(found?.faulty).toEqual([
    ['sessions', 0, 'id'],
    ['sessions', 0, 'kind'],
  ]);
});

test('what was given is left as it is', async () => {
  const data = { sessions: [{ ...session, day: '2019' }] };
  await salvage(programmeSchema, data);
  expect(data).toEqual({ sessions: [{ ...session, day: '2019' }] });
});

test('of what is no such file at all nothing is made', async () => {
  expect(await salvage(programmeSchema, '글')).toBeUndefined();
  expect(await salvage(z.strictObject({ file: z.instanceof(Date) }), {})).toBeUndefined();
  expect(await salvageList(speakerSchema, { id: 'a' })).toBeUndefined();
});

test('each entry of a list is salvaged by itself', async () => {
  const found = await salvageList(speakerSchema, [
    { id: 'a', name: 3 },
    { id: 'b', name: '나' },
  ]);
  expect(found?.faulty).toEqual([[0, 'name']]);
  expect(found?.data.map(({ id }) => id)).toEqual(['a', 'b']);
});
