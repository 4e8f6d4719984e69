import { defineCollection } from 'astro:content';
import { digestCode } from './load/code-digest.ts';
import { fileLoader, listLoader } from './load/content-loaders.ts';
import { findDrafts } from './load/drafts.ts';
import { guideLoader } from './load/guide-loader.ts';
import { readDictionary } from './load/names.ts';
import { readRenderingInputs } from './load/rendering-inputs.ts';
import { parseSettings } from './load/settings.ts';
import { buildKindOf } from './markdown/service-kinds.ts';
import { buildRoutes } from './model/routes.ts';
import { authorSchema } from './schema/author.ts';
import { conceptSchema } from './schema/concept.ts';
import { eventSchema } from './schema/event.ts';
import { lineageSchema } from './schema/lineage.ts';
import { programmeSchema } from './schema/programme.ts';
import { recapSchema } from './schema/recap.ts';
import { serviceSchema } from './schema/service.ts';
import { speakerSchema } from './schema/speaker.ts';

const { content: directory, base } = parseSettings(process.env);
const events = `${directory}/events`;
const routes = buildRoutes(base);
const code = digestCode();
const inputsOf = readRenderingInputs(directory, routes.root);

const onFault = import.meta.env.PROD ? 'stop' : 'keep';

/** Of a draft Astro would publish the photos as they were taken, though no page shows them. */
const except = import.meta.env.PROD ? findDrafts(events) : [];

const list = (name: string) => listLoader(`${directory}/${name}.yml`, { onFault, code });

/** Which files are what; the schemas say what may stand in them. */
export const collections = {
  events: defineCollection({
    loader: fileLoader(events, '*/event.md', { onFault, inputsOf }),
    schema: eventSchema,
  }),
  programmes: defineCollection({
    loader: fileLoader(events, '*/programme.yml', { onFault, inputsOf }),
    schema: programmeSchema,
  }),
  recaps: defineCollection({
    loader: fileLoader(events, '*/*/index.{md,mdx}', { onFault, inputsOf, except }),
    schema: recapSchema,
  }),
  services: defineCollection({ loader: list('services'), schema: serviceSchema }),
  concepts: defineCollection({ loader: list('concepts'), schema: conceptSchema }),
  speakers: defineCollection({ loader: list('speakers'), schema: speakerSchema }),
  authors: defineCollection({ loader: list('authors'), schema: authorSchema }),
  lineages: defineCollection({ loader: list('lineages'), schema: lineageSchema }),
  guides: defineCollection({
    loader: guideLoader(routes, { inputsOf, kindOf: buildKindOf(readDictionary(directory)) }),
  }),
};
