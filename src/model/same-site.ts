import type { RecapData } from '../schema/recap.ts';
import { buildSite } from './build-site.ts';
import type { Content, Written } from './content.ts';
import { digestOf } from './digest.ts';
import type { Routes } from './routes.ts';

type Text = Written<RecapData>;

/**
 * Whether a site stays what it is when a recap was edited. Of a text a site knows what its recap tells: the services it
 * names, how it opens, how long one reads. So the site of that recap alone says it, without joining all others.
 */
export function isSameSite(
  content: Content,
  [before, after]: readonly [Text, Text],
  routes: Routes,
  plainOf?: (one: object) => object,
): boolean {
  const event = after.id.slice(0, after.id.indexOf('/'));
  const alone = {
    ...content,
    events: content.events.filter(({ id }) => id === event),
    programmes: content.programmes.filter(({ id }) => id === event),
  };
  const digestWith = (recap: Text) =>
    digestOf(buildSite({ ...alone, recaps: [recap] }, routes, { withDrafts: true }).site, plainOf);
  return before.id === after.id && digestWith(before) === digestWith(after);
}
