import { line } from '../schema/fields.ts';
import { settle, type Desk } from './desk.ts';
import { addAuthor, addSpeaker, type Step } from './plan.ts';
import { settleEvent } from './settle-event.ts';
import { settlePeople, type SettledPerson } from './settle-people.ts';

/** A new entry of `authors.yml`. */
export async function makeAuthor(desk: Desk): Promise<Step[]> {
  const { authors } = desk.existing;
  const person = await settleName(
    desk,
    authors.map(({ id, name, names }) => ({ id, name, others: names })),
  );
  if (!person) return [];
  const { other, link, line: about } = desk.given;
  const data = {
    ...person,
    ...(other ? { names: [...other] } : {}),
    ...(link?.[0] === undefined ? {} : { link: link[0] }),
    ...(about?.[0] === undefined ? {} : { line: about[0] }),
  };
  return [addAuthor(data)];
}

/** A new entry of `speakers.yml`, with what they were at an event where that is said. */
export async function makeSpeaker(desk: Desk): Promise<Step[]> {
  const { speakers } = desk.existing;
  const person = await settleName(
    desk,
    speakers.map(({ id, name, spellings }) => ({ id, name, others: spellings })),
  );
  if (!person) return [];
  const { other, organisation, role, event } = desk.given;
  const isSaid = organisation !== undefined || role !== undefined;
  if (isSaid && event === undefined)
    desk.missing.push({ option: 'event', why: '어느 행사 때의 소속인지' });
  const held = isSaid && event !== undefined ? await settleEvent(desk) : undefined;
  if (held && !held.there)
    desk.missing.push({ option: 'event', why: `행사 \`${event?.[0]}\`이(가) 없습니다` });
  const data = {
    ...person,
    ...(other ? { spellings: [...other] } : {}),
    ...(held
      ? {
          affiliations: [
            {
              event: held.id,
              ...(organisation && { organisation: organisation[0]! }),
              ...(role && { role: role[0]! }),
            },
          ],
        }
      : {}),
  };
  return [addSpeaker(data)];
}

type Listed = Parameters<typeof settlePeople>[2];

async function settleName(desk: Desk, listed: Listed): Promise<SettledPerson['entry']> {
  const name = await settle(desk, {
    option: 'name',
    message: '이름',
    example: '홍길동',
    schema: line,
  });
  const [person] = await settlePeople(desk, name === '' ? [] : [name], listed);
  if (person && !person.entry) desk.notes.push(`${person.written}은(는) 이미 명단에 있습니다.`);
  return person?.entry;
}
