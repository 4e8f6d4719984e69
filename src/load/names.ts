import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { buildDictionary, type Dictionary } from '../dictionary/dictionary.ts';
import { conceptSchema } from '../schema/concept.ts';
import { serviceSchema } from '../schema/service.ts';
import { speakerSchema } from '../schema/speaker.ts';
import { buildTerms } from '../search/terms.ts';
import type { Term } from '../search/vocabulary.ts';

/** The dictionary alone, for the Markdown pipeline; entries with faults are reported by the content check. */
export const readDictionary = (directory: string): Dictionary =>
  buildDictionary(readList(directory, 'services.yml', serviceSchema)).dictionary;

/** Everything that has a name, for the search index. */
export const readTerms = (directory: string): Term[] =>
  buildTerms({
    services: readList(directory, 'services.yml', serviceSchema),
    concepts: readList(directory, 'concepts.yml', conceptSchema),
    speakers: readList(directory, 'speakers.yml', speakerSchema),
  });

function readList<Data>(directory: string, name: string, schema: z.ZodType<Data>): Data[] {
  const text = readFileSync(join(directory, name), 'utf8');
  const entries = z.array(z.unknown()).catch([]).parse(parse(text));
  return entries.flatMap((entry) => schema.safeParse(entry).data ?? []);
}
