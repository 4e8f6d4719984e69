import type { Content } from './content.ts';
import type { Draft } from './drafts.ts';
import type { Known } from './join-sessions.ts';
import type { Event, Recap, Session } from './site.ts';

const lettersAMinute = 500;

/** Gives an event's sessions their accounts, in programme order; drafts stay out. */
export function joinRecaps(
  event: Draft<Event>,
  content: Content,
  {
    routes,
    services,
    mentionedIn,
  }: Pick<Known, 'routes' | 'services'> & { mentionedIn: (text: string) => string[] },
): void {
  for (const session of event.sessions as Draft<Session>[]) {
    const accounts = content.recaps
      .filter(
        ({ id, data }) =>
          id.startsWith(`${event.id}/`) && data.session === session.id && !data.draft,
      )
      .map(({ id, data, text }): Draft<Recap> => {
        const named = mentionedIn([data.title, data.summary, ...data.points, text].join('\n'));
        return {
          ...data,
          id,
          url: routes.recap(event.id, id.split('/')[1]!),
          event,
          session,
          sources: event.sources.filter((source) => data.sources.includes(source.id)),
          services: [
            ...new Set([...named.flatMap((one) => services.get(one) ?? []), ...session.services]),
          ],
          readingTime: Math.max(1, Math.round(text.replaceAll(/\s/g, '').length / lettersAMinute)),
          siblings: [],
          previous: undefined,
          next: undefined,
          related: [],
        };
      });
    for (const recap of accounts) recap.siblings = accounts.filter((other) => other !== recap);
    session.recaps = accounts;
    event.recaps.push(...accounts);
  }
  const inOrder = event.recaps as Draft<Recap>[];
  for (const [index, recap] of inOrder.entries()) {
    recap.previous = inOrder[index - 1];
    recap.next = inOrder[index + 1];
  }
}
