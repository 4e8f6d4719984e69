import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { buildFeed } from '#site/formats/feed.ts';
import { getSite } from '#site/load/from-astro.ts';

export const GET: APIRoute = async ({ site }) => rss(buildFeed(await getSite(), site!));
