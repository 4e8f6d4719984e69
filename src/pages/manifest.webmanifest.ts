import type { APIRoute } from 'astro';
import { buildManifest } from '#site/formats/manifest.ts';
import { getSite } from '#site/load/from-astro.ts';

export const GET: APIRoute = async () => Response.json(buildManifest((await getSite()).routes));
