import { lineOf } from '../schema/fields.ts';
import { listOf, settle, type Desk } from './desk.ts';
import { addAuthor, writeRecap, type Step } from './plan.ts';
import { settleEvent, type SettledEvent } from './settle-event.ts';
import { settlePeople } from './settle-people.ts';
import { settleSessions, type SettledSession } from './settle-session.ts';
import { slugOf } from './slug.ts';

/** A new recap, with its event, its session and its author where they are new too. */
export async function makeRecap(desk: Desk): Promise<Step[]> {
  const event = await settleEvent(desk);
  const sessions = await settleSessions(desk, event);
  const usual = usualTitle(desk, event, sessions);
  const title = await settle(desk, {
    option: 'title',
    message: '글의 제목',
    usual,
    schema: lineOf(100),
  });
  const names = desk.given.author ?? listOf(await askAuthor(desk));
  const listed = desk.existing.authors.map(({ id, name, names: others }) => ({ id, name, others }));
  const authors = await settlePeople(desk, names, listed);
  const data = {
    title,
    ...(sessions.length === 0 ? {} : { sessions: sessions.map(({ id }) => id) }),
    ...(authors.length === 0 ? {} : { authors: authors.map(({ written }) => written) }),
    published: desk.today,
    ...(desk.isDraft ? { draft: true } : {}),
  };
  if (authors.length === 0)
    desk.notes.push('글쓴이를 적지 않았습니다. 머리말에 authors: [이름]을 적어 주세요.');
  const [only, ...more] = sessions;
  const taken = event.there?.recaps ?? [];
  const folder = only && more.length === 0 ? slugOf(only.id, taken) : slugOf(title, taken);
  return [
    ...event.steps,
    ...sessions.flatMap((session) => session.steps),
    ...authors.flatMap(({ entry }) => (entry ? [addAuthor(entry)] : [])),
    writeRecap(event.id, folder, data),
  ];
}

/** The title of the session, or the name of the event and 후기, unlike that of any other page. */
function usualTitle(
  { existing }: Desk,
  event: SettledEvent,
  sessions: readonly SettledSession[],
): string {
  const [only, ...more] = sessions;
  const wanted = (only && more.length === 0 ? only.title : `${event.name} 후기`).slice(0, 90);
  const titles = [
    wanted,
    `${wanted} 정리`,
    ...Array.from({ length: 99 }, (_, index) => `${wanted} (${index + 2})`),
  ];
  return titles.find((title) => !existing.titles.has(title) && title !== event.name) ?? wanted;
}

const askAuthor = ({ ask, usualAuthor }: Desk): Promise<string> =>
  ask?.text({
    message: '글쓴이 (여럿이면 쉼표로)',
    usual: usualAuthor ?? '',
    example: '홍길동',
  }) ?? Promise.resolve('');
