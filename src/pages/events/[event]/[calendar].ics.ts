import type { APIRoute, GetStaticPaths } from 'astro';
import { renderCalendar } from '#site/formats/ics.ts';
import { getSite, keyOf } from '#site/load/from-astro.ts';
import { calendarsOf } from '#site/model/ahead.ts';
import type { Event, Session } from '#site/model/site.ts';

export const getStaticPaths = (async () => {
  const site = await getSite();
  return [...calendarsOf(site)].map(([address, one]) => {
    const [event, calendar] = address.slice(0, -'.ics'.length).split('/').slice(-2);
    return { params: { event, calendar }, props: { one }, cacheKey: keyOf(site) };
  });
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ one: Event | Session }> = ({ props, site }) =>
  new Response(renderCalendar(props.one, site!));
