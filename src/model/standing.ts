import type { Session } from './site.ts';

/** How a session stands in the record: talks have notes or wait for them; breaks and raffles need none. */
export type Standing = 'recorded' | 'open' | 'aside';

/** `aside` for breaks and raffles, else whether anybody wrote about the session. */
export const standingOf = ({ kind, recaps }: Session): Standing =>
  recaps.length > 0 ? 'recorded' : kind === 'break' || kind === 'raffle' ? 'aside' : 'open';
