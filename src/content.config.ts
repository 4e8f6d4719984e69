import { defineCollection } from 'astro:content';
import { untilChecked } from './load/checked.ts';
import { digestCode } from './load/code-digest.ts';
import { fileLoader, listLoader } from './load/content-loaders.ts';
import { findDrafts } from './load/drafts.ts';
import { guideLoader } from './load/guide-loader.ts';
import { openContentMemory } from './load/memory.ts';
import { openNames } from './load/names.ts';
import { readRenderingInputs } from './load/rendering-inputs.ts';
import { parseSettings } from './load/settings.ts';
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

/** Nothing of the content is opened before it is checked. */
const known = untilChecked().then(() => {
  const [code, memory] = [digestCode(), openContentMemory(directory)];
  return {
    code,
    memory,
    inputsOf: readRenderingInputs(directory, { code, root: routes.root, memory }),
    // Of a draft Astro would publish the photos as they were taken, though no page shows them.
    except: import.meta.env.PROD ? findDrafts(events) : [],
  };
});

const onFault = import.meta.env.PROD ? 'stop' : 'keep';

const list = (name: string) => listLoader(`${directory}/${name}.yml`, { onFault, known });

/** Which files are what; the schemas say what may stand in them. */
export const collections = {
  events: defineCollection({
    loader: fileLoader(events, '*/event.md', { onFault, known }),
    schema: eventSchema,
  }),
  programmes: defineCollection({
    loader: fileLoader(events, '*/programme.yml', { onFault, known }),
    schema: programmeSchema,
  }),
  recaps: defineCollection({
    loader: fileLoader(events, '*/*/index.{md,mdx}', { onFault, known }),
    schema: recapSchema,
  }),
  services: defineCollection({ loader: list('services'), schema: serviceSchema }),
  concepts: defineCollection({ loader: list('concepts'), schema: conceptSchema }),
  speakers: defineCollection({ loader: list('speakers'), schema: speakerSchema }),
  authors: defineCollection({ loader: list('authors'), schema: authorSchema }),
  lineages: defineCollection({ loader: list('lineages'), schema: lineageSchema }),
  guides: defineCollection({
    loader: guideLoader(routes, { known, kindOf: openNames(directory).kindOf }),
  }),
};
