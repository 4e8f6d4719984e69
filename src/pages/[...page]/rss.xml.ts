import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { buildRss } from '#site/formats/feed.ts';
import { getFeedPaths, type FeedProps } from '#site/load/from-astro.ts';

export const getStaticPaths = getFeedPaths;

export const GET: APIRoute<FeedProps> = ({ props, site }) => rss(buildRss(props.feed, site!));
