import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { findDrafts } from './load/drafts.ts';
import { parseSettings } from './load/settings.ts';
import { authorSchema } from './schema/author.ts';
import { conceptSchema } from './schema/concept.ts';
import { eventSchema } from './schema/event.ts';
import { lineageSchema } from './schema/lineage.ts';
import { programmeSchema } from './schema/programme.ts';
import { recapSchema } from './schema/recap.ts';
import { serviceSchema } from './schema/service.ts';
import { speakerSchema } from './schema/speaker.ts';

const { content: directory } = parseSettings(process.env);
const base = `${directory}/events`;
/** Of a draft Astro would publish the photos as they were taken, though no page shows them. */
const drafts = import.meta.env.PROD ? findDrafts(base) : [];
const folder = ({ entry }: { entry: string }) => entry.slice(0, entry.lastIndexOf('/'));

/** Which files are what; the schemas say what may stand in them. */
export const collections = {
  events: defineCollection({
    loader: glob({ base, pattern: '*/event.md', generateId: folder }),
    schema: eventSchema,
  }),
  programmes: defineCollection({
    loader: glob({ base, pattern: '*/programme.yml', generateId: folder }),
    schema: programmeSchema,
  }),
  recaps: defineCollection({
    loader: glob({
      base,
      pattern: ['*/*/index.{md,mdx}', ...drafts.map((draft) => `!${draft}`)],
      generateId: folder,
    }),
    schema: recapSchema,
  }),
  services: defineCollection({ loader: file(`${directory}/services.yml`), schema: serviceSchema }),
  concepts: defineCollection({ loader: file(`${directory}/concepts.yml`), schema: conceptSchema }),
  speakers: defineCollection({ loader: file(`${directory}/speakers.yml`), schema: speakerSchema }),
  authors: defineCollection({ loader: file(`${directory}/authors.yml`), schema: authorSchema }),
  lineages: defineCollection({ loader: file(`${directory}/lineages.yml`), schema: lineageSchema }),
};
