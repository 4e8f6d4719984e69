import type { APIRoute, GetStaticPaths } from 'astro';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import SessionRows from '#site/components/sessions/SessionRows.astro';
import { keepTogether } from '#site/formats/unbroken-html.ts';
import { getSite, keyOf } from '#site/load/from-astro.ts';
import type { Session } from '#site/model/site.ts';
import { talksOf } from '#site/model/lists.ts';
import { rowsBeside, tableFile } from '#site/sessions/files.ts';
import { buildSessionData } from '#site/sessions/session-data.ts';

export const getStaticPaths = (async () => {
  const site = await getSite();
  const cacheKey = keyOf(site);
  const { version, table, files } = buildSessionData(talksOf(site));
  const paramsOf = (path: string) => ({ file: /([^/]+)\.txt$/.exec(path)![1] });
  return [
    { params: paramsOf(tableFile(version)), props: { table }, cacheKey },
    ...files.map((sessions, file) => ({
      params: paramsOf(rowsBeside(tableFile(version), file)),
      props: { sessions },
      cacheKey,
    })),
  ];
}) satisfies GetStaticPaths;

/** The table of the list, or some of its rows: the HTML that they have on a page. */
export const GET: APIRoute = async ({ props }) => {
  const { table, sessions } = props as { table?: string; sessions?: readonly Session[] };
  if (table !== undefined) return new Response(table);
  const container = await AstroContainer.create();
  const { routes } = await getSite();
  const rows = await container.renderToString(SessionRows, { props: { sessions, routes } });
  // The page has the scripts of its components itself.
  return new Response(keepTogether(rows.replaceAll(/<script\b.*?<\/script>/gs, '')));
};
