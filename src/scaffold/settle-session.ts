import { findLikest, foldTitle } from '../korean/likeness.ts';
import { clock, day, line } from '../schema/fields.ts';
import { sessionSchema, type SessionData } from '../schema/programme.ts';
import { listOf, settle, type Desk } from './desk.ts';
import { addSession, addSpeaker, type Step } from './plan.ts';
import type { SettledEvent } from './settle-event.ts';
import { settlePeople } from './settle-people.ts';
import { slugOf } from './slug.ts';

/** A session that is told of: one of the programme, or one that is added to it. */
export interface SettledSession {
  readonly id: string;
  readonly title: string;
  readonly steps: readonly Step[];
}

const another = '＋';
const whole = '·';

/** The sessions that a recap is of, by id or title; none for the whole event. */
export async function settleSessions(desk: Desk, event: SettledEvent): Promise<SettledSession[]> {
  const written = desk.given.session;
  const settled: SettledSession[] = [];
  for (const named of written ?? (await chooseSessions(desk, event))) {
    const taken = [...(event.there?.sessions ?? []), ...settled].map((session) => session.id);
    settled.push(await settleSession(desk, event, named, taken));
  }
  return settled;
}

async function chooseSessions({ ask }: Desk, { there }: SettledEvent): Promise<string[]> {
  if (!ask) return [];
  const sessions = (there?.sessions ?? []).filter(({ kind }) => !['break', 'meal'].includes(kind));
  // Those that nobody has told of yet first.
  const open = sessions.toSorted(
    (one, other) => Number(there?.told.has(one.id)) - Number(there?.told.has(other.id)),
  );
  const choices = [
    ...open.map(({ id, title, start }) => ({
      value: id,
      label: title,
      ...(there?.told.has(id) ? { hint: '글이 있음' } : start === undefined ? {} : { hint: start }),
    })),
    { value: another, label: '＋ 새 세션' },
    { value: whole, label: '행사 전체의 글' },
  ];
  const chosen = await ask.choose({ message: '어느 세션의 글인가요?', choices });
  return chosen === whole ? [] : [chosen === another ? '' : chosen];
}

async function settleSession(
  desk: Desk,
  event: SettledEvent,
  named: string,
  taken: readonly string[],
): Promise<SettledSession> {
  const sessions = event.there?.sessions ?? [];
  const there = sessions.find(
    ({ id, title }) => id === named || (named !== '' && foldTitle(title) === foldTitle(named)),
  );
  if (there) return { id: there.id, title: there.title, steps: [] };
  const near = await nearSession(desk, named, sessions);
  if (near) return { id: near.id, title: near.title, steps: [] };
  // The title of the command is the recap's.
  const title = named === '' ? undefined : [named];
  return newSession({ ...desk, given: { ...desk.given, title } }, event, taken);
}

async function nearSession(
  { ask, notes }: Desk,
  named: string,
  sessions: readonly SessionData[],
): Promise<SessionData | undefined> {
  const near = findLikest(named, sessions, ({ title }) => title);
  if (!near) return undefined;
  if (!ask) {
    notes.push(
      `«${named}»을(를) 시간표의 «${near.title}»(으)로 보았습니다. 다른 세션이면 sessions를 고쳐 주세요.`,
    );
    return near;
  }
  const choices = [
    { value: near.id, label: `네, «${near.title}»` },
    { value: another, label: `아니요, 새 세션 «${named}»` },
  ];
  const message = `시간표에 «${near.title}»이(가) 있습니다. 같은 세션인가요?`;
  return (await ask.choose({ message, choices })) === near.id ? near : undefined;
}

/** A new session of an event: its title, and who spoke if that is known. */
export async function newSession(
  desk: Desk,
  event: SettledEvent,
  taken: readonly string[],
): Promise<SettledSession> {
  const title = await settle(desk, {
    option: 'title',
    message: '세션의 제목',
    example: 'AWS Lambda 내부 동작 방식',
    schema: line,
  });
  const said = desk.given.speaker ?? listOf(await askSpeakers(desk));
  const listed = desk.existing.speakers.map(({ id, name, spellings }) => ({
    id,
    name,
    others: spellings,
  }));
  const speakers = await settlePeople(desk, said, listed);
  const [kind] = desk.given.kind ?? [];
  const [start] = await checked(desk, 'start', clock);
  const [end] = await checked(desk, 'end', clock);
  const held = await chooseDay(desk, event);
  if (kind !== undefined && !sessionSchema.shape.kind.safeParse(kind).success)
    desk.missing.push({ option: 'kind', why: `\`${kind}\`은(는) 세션의 종류가 아닙니다.` });
  const id = slugOf(title, taken);
  const entry = {
    id,
    title,
    ...(kind === undefined ? {} : { kind: kind as SessionData['kind'] }),
    ...(held === undefined ? {} : { day: held }),
    ...(start === undefined ? {} : { start }),
    ...(end === undefined ? {} : { end }),
    ...(speakers.length === 0 ? {} : { speakers: speakers.map(({ written }) => written) }),
  };
  // A name stands by itself; what looks like an id must be one.
  const unlisted = speakers.filter(({ written, entry: one }) => one?.id === written);
  const steps = [
    ...unlisted.map((speaker) => addSpeaker(speaker.entry!)),
    addSession(event.id, entry),
  ];
  return { id, title, steps };
}

const askSpeakers = ({ ask }: Desk): Promise<string> =>
  ask?.text({ message: '발표자 (여럿이면 쉼표로, 모르면 그냥 Enter)', usual: '' }) ??
  Promise.resolve('');

function checked(desk: Desk, option: 'start' | 'end', schema: typeof clock): string[] {
  const [written] = desk.given[option] ?? [];
  const wrong =
    written === undefined
      ? undefined
      : schema.safeParse(written).error?.issues[0]?.message.replace(/따옴표로 감싼 /g, '');
  if (wrong !== undefined) desk.missing.push({ option, why: `\`${written}\`: ${wrong}` });
  return written === undefined ? [] : [written];
}

/** On which of several days; a day of an event of one is the event's. */
async function chooseDay(
  { given, ask }: Desk,
  { days, there }: SettledEvent,
): Promise<string | undefined> {
  const [written] = there ? (given.day ?? []) : [];
  if (written !== undefined) return written;
  const whole = days.filter((one) => day.safeParse(one).success);
  if (!ask || whole.length < 2) return undefined;
  const choices = [
    ...whole.map((value) => ({ value, label: value })),
    { value: another, label: '모름' },
  ];
  const chosen = await ask.choose({ message: '어느 날이었나요?', choices });
  return chosen === another ? undefined : chosen;
}
