import type { APIRoute } from 'astro';
import { buildJsonFeed } from '#site/formats/feed.ts';
import { getFeedPaths, type FeedProps } from '#site/load/from-astro.ts';

export const getStaticPaths = getFeedPaths;

export const GET: APIRoute<FeedProps> = ({ props, site }) =>
  Response.json(buildJsonFeed(props.feed, site!));
