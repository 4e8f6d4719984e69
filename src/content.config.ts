import { defineCollection } from 'astro:content';
import type { Loader } from 'astro/loaders';
import { untilChecked } from './load/checked.ts';
import { digestCode } from './load/code-digest.ts';
import { fileLoader, listLoader, type Known } from './load/content-loaders.ts';
import { findDrafts } from './load/drafts.ts';
import { guideLoader } from './load/guide-loader.ts';
import { holdingLoader, namesRead } from './load/held-content.ts';
import { noMemory, openContentMemory } from './load/memory.ts';
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

/**
 * Nothing of the content is opened before it is checked, or asked for: while somebody writes, Astro runs this again and
 * again. Of what changed since the start the check remembers nothing.
 */
const readKnown = async (names: number): Promise<Known> => {
  await untilChecked();
  const [code, memory] = [digestCode(), names === 0 ? openContentMemory(directory) : noMemory];
  return {
    code,
    memory,
    inputsOf: readRenderingInputs(directory, { code, root: routes.root, memory }),
    // Of a draft Astro would publish the photos as they were taken, though no page shows them.
    except: import.meta.env.PROD ? findDrafts(events) : [],
  };
};
let reading: { readonly names: number; readonly known: Promise<Known> } | undefined;
const known = () => {
  const names = namesRead();
  if (reading?.names !== names) reading = { names, known: readKnown(names) };
  return reading.known;
};

const onFault = import.meta.env.PROD ? 'stop' : 'keep';

/** While somebody writes, pages read what is held. */
const hold = import.meta.env.PROD ? (loader: Loader) => loader : holdingLoader;

const files = (pattern: string) => hold(fileLoader(events, pattern, { onFault, known }));
const list = (name: string) => hold(listLoader(`${directory}/${name}.yml`, { onFault, known }));

/** Which files are what; the schemas say what may stand in them. */
export const collections = {
  events: defineCollection({
    loader: files('*/event.md'),
    schema: eventSchema,
  }),
  programmes: defineCollection({
    loader: files('*/programme.yml'),
    schema: programmeSchema,
  }),
  recaps: defineCollection({
    loader: files('*/*/index.{md,mdx}'),
    schema: recapSchema,
  }),
  services: defineCollection({ loader: list('services'), schema: serviceSchema }),
  concepts: defineCollection({ loader: list('concepts'), schema: conceptSchema }),
  speakers: defineCollection({ loader: list('speakers'), schema: speakerSchema }),
  authors: defineCollection({ loader: list('authors'), schema: authorSchema }),
  lineages: defineCollection({ loader: list('lineages'), schema: lineageSchema }),
  guides: defineCollection({
    loader: hold(guideLoader(routes, { known, kindOf: openNames(directory).kindOf })),
  }),
};
