import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { buildDictionary, type Dictionary } from '../dictionary/dictionary.ts';
import { buildDirectory } from '../model/people.ts';
import { authorSchema } from '../schema/author.ts';
import { conceptSchema } from '../schema/concept.ts';
import { serviceSchema } from '../schema/service.ts';
import { speakerSchema } from '../schema/speaker.ts';
import { buildTerms } from '../search/words/terms.ts';
import type { Term } from '../search/words/vocabulary.ts';
import { readYaml } from './yaml.ts';

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

/** Who is meant by what a recap says of its authors, for the credits of its pictures: `hong-gildong` → 홍길동. */
export function readAuthorNames(directory: string): (written: string) => string {
  const authors = readList(directory, 'authors.yml', authorSchema);
  const people = authors.map(({ id, name, names }) => ({ id, name, others: names }));
  const { find } = buildDirectory(people, []);
  return (written) => {
    const found = find(written);
    const isListed = found.kind === 'listed';
    return authors.find(({ id }) => isListed && id === found.id)?.name ?? written.trim();
  };
}

function readList<Data>(directory: string, name: string, schema: z.ZodType<Data>): Data[] {
  const entries = z.array(z.unknown()).safeParse(readData(join(directory, name))).data ?? [];
  return entries.flatMap((entry) => schema.safeParse(entry).data ?? []);
}

function readData(file: string): unknown {
  // This runs before the content check, which names what is missing, no file, or cannot be read.
  if (lstatSync(file, { throwIfNoEntry: false })?.isFile() !== true) return undefined;
  return readYaml(file, readFileSync(file, 'utf8').replace(/^\uFEFF/, ''), 'list').data;
}
