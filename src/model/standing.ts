import { attendances } from '../schema/session-words.ts';
import type { Session } from './site.ts';

/** How a session stands in the record: talks have notes or wait for them; breaks and raffles need none. */
export type Standing = 'recorded' | 'open' | 'aside';

/** `aside` for breaks and raffles, else whether anybody wrote about the session. */
export const standingOf = ({ kind, recaps }: Session): Standing =>
  recaps.length > 0 ? 'recorded' : asides.has(kind) ? 'aside' : 'open';

/** How many talks there are among what a programme lists: the number that is told wherever one is. */
export const countTalks = (sessions: readonly Pick<Session, 'kind'>[]): number =>
  sessions.filter(isTalk).length;

/** Whether a session is a talk, which is what is listed and counted: lunch and the raffle are none. */
export const isTalk = ({ kind }: Pick<Session, 'kind'>): boolean => !asides.has(kind);

const asides: ReadonlySet<Session['kind']> = new Set(['break', 'meal', 'raffle']);

/** Why whoever wrote of an event did not hear a session; nothing for one that was heard. */
export const absenceOf = ({ attendance }: Session): string | undefined =>
  attendance === 'attended' ? undefined : attendances[attendance];
