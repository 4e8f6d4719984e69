import type { APIRoute } from 'astro';
import { getSite } from '#site/load/from-astro.ts';

export const GET: APIRoute = async ({ site }) => {
  const { routes } = await getSite();
  const sitemap = new URL(routes.sitemap, site).href;
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`);
};
