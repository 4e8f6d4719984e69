import type { APIRoute } from 'astro';
import { getSite } from '#site/load/from-astro.ts';
import { describePages } from '#site/search/fields/describe-page.ts';

/** For the index alone, which takes it away: no reader of a page needs to load what search knows of it. */
export const GET: APIRoute = async () => Response.json(describePages(await getSite()));
