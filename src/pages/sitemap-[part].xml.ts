import type { APIRoute, GetStaticPaths } from 'astro';
import { renderSitemap, splitSitemap } from '#site/formats/sitemap.ts';
import { getSite } from '#site/load/from-astro.ts';
import { pagesOf } from '#site/model/addresses.ts';

export const getStaticPaths = (async () =>
  splitSitemap(pagesOf(await getSite())).map((pages, part) => ({
    params: { part: String(part) },
    props: { pages },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ pages: Parameters<typeof renderSitemap>[0] }> = async ({
  props,
  site,
}) => new Response(await renderSitemap(props.pages, site!));
