import type { Desk, Missing } from './desk.ts';
import type { NewKind } from './given.ts';
import { makeAuthor, makeSpeaker } from './make-person.ts';
import { makeRecap } from './make-recap.ts';
import type { Step } from './plan.ts';
import { newEvent, settleEvent } from './settle-event.ts';
import { newSession } from './settle-session.ts';

/** What is to be written, or all that is missing for it; and what its author should know. */
export type Made =
  | {
      readonly kind: 'made';
      readonly steps: readonly Step[];
      readonly notes: readonly string[];
      /** What to do with it. */
      readonly next: string;
    }
  | { readonly kind: 'missing'; readonly missing: readonly Missing[] };

/** Makes something new: asks whoever can be asked, and finds all that is missing where nobody can. */
export async function make(kind: NewKind, asked: Omit<Desk, 'missing' | 'notes'>): Promise<Made> {
  const desk: Desk = { ...asked, missing: [], notes: [] };
  const steps = await makers[kind](desk);
  const { missing, notes } = desk;
  return missing.length > 0
    ? { kind: 'missing', missing }
    : { kind: 'made', steps, notes, next: next[kind] };
}

const check = '다 되면 npm run lint:content로 확인합니다.';
const next: Readonly<Record<NewKind, string>> = {
  recap: `이제 index.md에 글을 쓰고 npm run dev로 봅니다. ${check}`,
  event: `이제 npm run new -- recap으로 글을 만듭니다. ${check}`,
  session: `이제 npm run new -- recap으로 글을 만듭니다. ${check}`,
  author: `글의 authors에 이 이름을 적으면 됩니다. ${check}`,
  speaker: `programme.yml의 speakers에 이 이름을 적으면 됩니다. ${check}`,
};

const makers: Readonly<Record<NewKind, (desk: Desk) => Promise<readonly Step[]>>> = {
  recap: makeRecap,
  event: makeEvent,
  session: makeSession,
  author: makeAuthor,
  speaker: makeSpeaker,
};

async function makeEvent(desk: Desk): Promise<readonly Step[]> {
  const [name] = desk.given.name ?? [];
  const event = await (name === undefined
    ? newEvent(desk, undefined)
    : settleEvent({ ...desk, given: { ...desk.given, event: [name] } }));
  if (event.there)
    desk.notes.push(`«${event.name}»은(는) 이미 있습니다: events/${event.id}/event.md`);
  return event.steps;
}

async function makeSession(desk: Desk): Promise<readonly Step[]> {
  const event = await settleEvent(desk);
  const taken = event.there?.sessions.map(({ id }) => id) ?? [];
  const session = await newSession(desk, event, taken);
  return [...event.steps, ...session.steps];
}
