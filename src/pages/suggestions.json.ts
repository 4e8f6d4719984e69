import type { APIRoute } from 'astro';
import { getSite } from '#site/load/from-astro.ts';
import { buildSuggestions } from '#site/search/suggest/suggestion-data.ts';

export const GET: APIRoute = async () => Response.json(buildSuggestions(await getSite()));
