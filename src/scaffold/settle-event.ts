import { z } from 'astro/zod';
import { nearestWord } from '../korean/nearest.ts';
import { findLikest, foldTitle } from '../korean/likeness.ts';
import { date, id, line } from '../schema/fields.ts';
import { listOf, settle, type Desk } from './desk.ts';
import type { ExistingEvent } from './existing.ts';
import { writeEvent, type Step } from './plan.ts';
import { slugOf } from './slug.ts';

/** The event something new is of: one that is there, or one that is made on the way. */
export interface SettledEvent {
  readonly id: string;
  readonly name: string;
  readonly days: readonly string[];
  readonly there: ExistingEvent | undefined;
  readonly steps: readonly Step[];
}

const another = '＋';

/** Finds the event that is meant, by its id or its name; makes a new one of any other name. */
export async function settleEvent(desk: Desk): Promise<SettledEvent> {
  const { events } = desk.existing;
  const [written] = desk.given.event ?? [];
  if (written === undefined && !desk.ask) {
    desk.missing.push({ option: 'event', why: '어느 행사인지' });
    return { id: '', name: '', days: [], there: undefined, steps: [] };
  }
  const named = written ?? (await chooseEvent(desk));
  if (named === undefined) return newEvent(desk, undefined);
  const there = events.find((event) => isCalled(event, named));
  if (there) return settled(there);
  const near = nearEvent(named, events);
  if (near && desk.ask) {
    const choices = [
      { value: near.id, label: `네, «${near.data.name}»` },
      { value: another, label: `아니요, 새 행사 «${named}»` },
    ];
    const message = `«${named}»이(가) 없습니다. «${near.data.name}»인가요?`;
    if ((await desk.ask.choose({ message, choices })) === near.id) return settled(near);
  } else if (near) {
    const why = `행사 \`${named}\`이(가) 없습니다. \`${near.id}\`인가요? 새 행사라면 다른 이름으로 적어 주세요.`;
    desk.missing.push({ option: 'event', why, example: near.id });
  }
  return newEvent(desk, named);
}

const settled = (there: ExistingEvent): SettledEvent => ({
  id: there.id,
  name: there.data.name,
  days: there.data.days,
  there,
  steps: [],
});

const isCalled = ({ id: own, data }: ExistingEvent, named: string): boolean =>
  own === named ||
  [data.name, data.shortName].some(
    (name) => name !== undefined && foldTitle(name) === foldTitle(named),
  );

/** An event whose name or id is almost what was written; of another year it is another. */
function nearEvent(named: string, events: readonly ExistingEvent[]): ExistingEvent | undefined {
  const ids = events.map((event) => event.id);
  const slip = id.safeParse(named).success ? nearestWord(named, ids) : undefined;
  return (
    events.find((event) => event.id === slip) ??
    findLikest(named, events, ({ data }) => data.name, 0.8)
  );
}

async function chooseEvent({ existing, ask }: Desk): Promise<string | undefined> {
  const newest = existing.events.toSorted((one, other) =>
    one.data.days[0]! < other.data.days[0]! ? 1 : -1,
  );
  const choices = [
    ...newest.map((event) => ({
      value: event.id,
      label: event.data.name,
      hint: event.data.days.join(', '),
    })),
    { value: another, label: '＋ 새 행사' },
  ];
  if (!ask || choices.length === 1) return undefined;
  const chosen = await ask.choose({ message: '어느 행사인가요?', choices });
  return chosen === another ? undefined : chosen;
}

const days = z.string().transform(parseDays).pipe(z.array(date).min(1));

/** A new event of a name; its days as exactly as they are known. */
export async function newEvent(desk: Desk, written: string | undefined): Promise<SettledEvent> {
  const ids = desk.existing.events.map((event) => event.id);
  const name =
    written ??
    (await settle(desk, {
      option: 'name',
      message: '행사의 이름',
      example: 'AWS Summit Seoul 2026',
      schema: line,
    }));
  const usual = /(?<!\d)20\d\d(?!\d)/.exec(name)?.[0];
  const said = (desk.given.day ?? []).join(', ');
  const when = await settle(
    { ...desk, given: { ...desk.given, ...(said === '' ? {} : { day: [said] }) } },
    {
      option: 'day',
      message: '열린 날 (여러 날이면 쉼표로, 모르면 2026-05이나 2026)',
      usual,
      example: '2026-05-14, 2026-05-15',
      schema: days,
    },
  );
  const [venue] = desk.given.venue ?? [];
  const own = slugOf(name, ids);
  const held = parseDays(when);
  const data = { name, days: held, ...(venue === undefined ? {} : { venue }) };
  return { id: own, name, days: held, there: undefined, steps: [writeEvent(own, data)] };
}

/** `2026-05-14, 2026-05-15`, `2026-05-14 ~ 2026-05-15`: each day once, the first first. */
function parseDays(text: string): string[] {
  const parts = listOf(text).flatMap((part) => {
    const [from = '', to] = part.split(/\s*[~〜]\s*/);
    return to === undefined ? [from] : daysBetween(from, to);
  });
  return [...new Set(parts)].sort();
}

function daysBetween(from: string, to: string): string[] {
  const [begin, end] = [Date.parse(from), Date.parse(to)];
  const count = (end - begin) / 86_400_000 + 1;
  if (!(count >= 1 && count <= 14)) return [from, to];
  return Array.from({ length: count }, (_, index) =>
    new Date(begin + index * 86_400_000).toISOString().slice(0, 10),
  );
}
