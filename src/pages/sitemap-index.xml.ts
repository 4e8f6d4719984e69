import type { APIRoute } from 'astro';
import { renderSitemapIndex, splitSitemap } from '#site/formats/sitemap.ts';
import { getSite } from '#site/load/from-astro.ts';
import { pagesOf } from '#site/model/addresses.ts';

export const GET: APIRoute = async (context) => {
  const site = await getSite();
  const files = splitSitemap(pagesOf(site)).map((_, part) => site.routes.sitemapPart(part));
  return new Response(await renderSitemapIndex(files, context.site!));
};
