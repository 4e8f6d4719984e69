import { defineCollection } from 'astro/content/config';
import type { Loader } from 'astro/loaders';
import { buildRoutes } from '../model/routes.ts';
import { authorSchema } from '../schema/author.ts';
import { conceptSchema } from '../schema/concept.ts';
import { eventSchema } from '../schema/event.ts';
import { lineageSchema } from '../schema/lineage.ts';
import { programmeSchema } from '../schema/programme.ts';
import { recapSchema } from '../schema/recap.ts';
import { serviceSchema } from '../schema/service.ts';
import { speakerSchema } from '../schema/speaker.ts';
import { untilChecked } from './checked.ts';
import { digestCode } from './code-digest.ts';
import { fileLoader, listLoader, type Known } from './content-loaders.ts';
import { findDrafts } from './drafts.ts';
import { guideLoader } from './guide-loader.ts';
import { holdingLoader, namesRead } from './held-content.ts';
import { noMemory, openContentMemory } from './memory.ts';
import { openNames } from './names.ts';
import { readRenderingInputs } from './rendering-inputs.ts';
import { parseSettings } from './settings.ts';

/** All content as Astro loads it, in a build or while somebody writes: which files are what; the schemas say what may stand in them. */
export function buildCollections({ isBuild }: { readonly isBuild: boolean }) {
  const { content: directory, base } = parseSettings(process.env);
  const events = `${directory}/events`;
  const routes = buildRoutes(base);

  /**
   * Nothing of the content is opened before it is checked, or asked for: while somebody writes, Astro asks for collections
   * again and again. Of what changed since the start the check remembers nothing.
   */
  async function readKnown(names: number): Promise<Known> {
    await untilChecked();
    const [code, memory] = [digestCode(), names === 0 ? openContentMemory(directory) : noMemory];
    return {
      code,
      memory,
      inputsOf: readRenderingInputs(directory, { code, root: routes.root, memory }),
      // Of a draft Astro would publish the photos as they were taken, though no page shows them.
      except: isBuild ? findDrafts(events) : [],
    };
  }
  let reading: { readonly names: number; readonly known: Promise<Known> } | undefined;
  function known(): Promise<Known> {
    const names = namesRead();
    if (reading?.names !== names) reading = { names, known: readKnown(names) };
    return reading.known;
  }

  const onFault = isBuild ? 'stop' : 'keep';
  /** While somebody writes, pages read what is held. */
  const hold = isBuild ? (loader: Loader) => loader : holdingLoader;
  const files = (pattern: string) => hold(fileLoader(events, pattern, { onFault, known }));
  const list = (name: string) => hold(listLoader(`${directory}/${name}.yml`, { onFault, known }));

  return {
    events: defineCollection({ loader: files('*/event.md'), schema: eventSchema }),
    programmes: defineCollection({ loader: files('*/programme.yml'), schema: programmeSchema }),
    recaps: defineCollection({ loader: files('*/*/index.{md,mdx}'), schema: recapSchema }),
    services: defineCollection({ loader: list('services'), schema: serviceSchema }),
    concepts: defineCollection({ loader: list('concepts'), schema: conceptSchema }),
    speakers: defineCollection({ loader: list('speakers'), schema: speakerSchema }),
    authors: defineCollection({ loader: list('authors'), schema: authorSchema }),
    lineages: defineCollection({ loader: list('lineages'), schema: lineageSchema }),
    guides: defineCollection({
      loader: hold(guideLoader(routes, { known, kindOf: openNames(directory).kindOf })),
    }),
  };
}
