import type { APIRoute } from 'astro';
import { buildCatalogue } from '#site/formats/catalogue.ts';
import { getSite } from '#site/load/from-astro.ts';

export const GET: APIRoute = async ({ site }) =>
  Response.json(buildCatalogue(await getSite(), site!));
