import { day as wholeDay } from '../schema/fields.ts';
import type { Draft } from './drafts.ts';
import type { Routes } from './routes.ts';
import type { Event, Session, Site } from './site.ts';

/**
 * Gives an event that may lie ahead, and its sessions of known times, a file for calendars. No clock is asked:
 * whose days are all known and of whom nobody has told anything yet; readers' scripts hide what is past for them.
 */
export function offerCalendars(event: Draft<Event>, routes: Routes): void {
  const isToldOf = event.hasText || event.recaps.length > 0;
  if (isToldOf || !event.days.every((day) => wholeDay.safeParse(day).success)) return;
  event.calendar = routes.eventCalendar(event.id);
  for (const session of event.sessions as Draft<Session>[]) {
    if (session.day === undefined || session.start === undefined) continue;
    session.calendar = routes.sessionCalendar(event.id, session.id);
  }
}

/** Everything that has a file for calendars, by its address. */
export const calendarsOf = ({
  events,
}: Pick<Site, 'events'>): ReadonlyMap<string, Event | Session> =>
  new Map(
    events
      .flatMap((event): (Event | Session)[] => [event, ...event.sessions])
      .flatMap((one) => (one.calendar === undefined ? [] : [[one.calendar, one] as const])),
  );
