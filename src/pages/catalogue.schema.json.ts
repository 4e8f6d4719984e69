import type { APIRoute } from 'astro';
import { buildCatalogueSchema } from '#site/formats/catalogue-schema.ts';
import { getSite } from '#site/load/from-astro.ts';

export const GET: APIRoute = async ({ site }) =>
  Response.json(buildCatalogueSchema(new URL((await getSite()).routes.home, site)));
