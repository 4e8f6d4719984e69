import type { Session } from './site.ts';

/** How a session stands in the record: talks have notes or wait for them; breaks and raffles need none. */
export type Standing = 'recorded' | 'open' | 'aside';

/** `aside` for breaks and raffles, else whether anybody wrote about the session. */
export const standingOf = ({ kind, recaps }: Session): Standing =>
  recaps.length > 0 ? 'recorded' : kind === 'break' || kind === 'raffle' ? 'aside' : 'open';

/** Why whoever wrote of an event did not hear a session; nothing for one that was heard. */
export const absences = {
  attended: undefined,
  full: '만석',
  missed: '놓침',
  planned: '관심만',
} as const satisfies Record<Session['attendance'], string | undefined>;
