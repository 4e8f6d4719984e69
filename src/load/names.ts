import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { buildDictionary, type Dictionary } from '../dictionary/dictionary.ts';
import { buildMentionFinder } from '../dictionary/mentions.ts';
import type { KindOptions } from '../markdown/rehype-diagrams.ts';
import type { FigureOptions } from '../markdown/rehype-figures.ts';
import type { ServiceLinkOptions } from '../markdown/remark-service-links.ts';
import type { SinceOptions } from '../markdown/remark-since.ts';
import { buildKindOf } from '../markdown/service-kinds.ts';
import type { Content } from '../model/content.ts';
import { buildDirectory } from '../model/people.ts';
import { authorSchema } from '../schema/author.ts';
import { conceptSchema } from '../schema/concept.ts';
import { serviceSchema } from '../schema/service.ts';
import { speakerSchema } from '../schema/speaker.ts';
import { buildTerms } from '../search/words/terms.ts';
import type { Term } from '../search/words/vocabulary.ts';
import { readChangesSince } from './changes-since.ts';
import { namesRead } from './held-content.ts';
import { noMemory, openContentMemory, type Memory } from './memory.ts';
import { readData } from './text-document.ts';

/**
 * What the Markdown pipeline asks of the names in a content folder. They are read when the first text asks: in a
 * build the content has been checked by then, and parsed. While somebody writes they are read again once they change.
 */
export function openNames(directory: string): NamesInTexts {
  let opened: { readonly read: number; readonly names: NamesInTexts } | undefined;
  const open = (): NamesInTexts => {
    const read = namesRead();
    if (opened?.read !== read) opened = { read, names: readNames(directory, read === 0) };
    return opened.names;
  };
  return {
    findMentions: (text) => open().findMentions(text),
    changesSince: (text, service) => open().changesSince(text, service),
    kindOf: (label) => open().kindOf(label),
    authorName: (written) => open().authorName(written),
  };
}

function readNames(directory: string, isChecked: boolean): NamesInTexts {
  const memory = isChecked ? openContentMemory(directory) : noMemory;
  const dictionary = readDictionary(directory, memory);
  return {
    findMentions: buildMentionFinder(dictionary),
    changesSince: readChangesSince(directory, dictionary),
    kindOf: buildKindOf(dictionary),
    authorName: readAuthorNames(directory, memory),
  };
}

type NamesInTexts = Pick<ServiceLinkOptions, 'findMentions'> &
  Pick<SinceOptions, 'changesSince'> &
  KindOptions &
  FigureOptions;

/** The dictionary alone; entries with faults are reported by the content check. */
export const readDictionary = (directory: string, memory = noMemory): Dictionary =>
  buildDictionary(readList(directory, 'services.yml', serviceSchema, memory)).dictionary;

/** Everything that has a name, for the search index. */
export const termsOf = ({ services, concepts, speakers }: Content): Term[] =>
  buildTerms({ services: services.data, concepts: concepts.data, speakers: speakers.data });

/** The same of a content folder. */
export const readTerms = (directory: string): Term[] =>
  buildTerms({
    services: readList(directory, 'services.yml', serviceSchema),
    concepts: readList(directory, 'concepts.yml', conceptSchema),
    speakers: readList(directory, 'speakers.yml', speakerSchema),
  });

/** Who is meant by what a recap says of its authors, for the credits of its pictures: `hong-gildong` → 홍길동. */
function readAuthorNames(directory: string, memory: Memory): (written: string) => string {
  const authors = readList(directory, 'authors.yml', authorSchema, memory);
  const people = authors.map(({ id, name, names }) => ({ id, name, others: names }));
  const { find } = buildDirectory(people, []);
  return (written) => {
    const found = find(written);
    const isListed = found.kind === 'listed';
    return authors.find(({ id }) => isListed && id === found.id)?.name ?? written.trim();
  };
}

function readList<Data>(
  directory: string,
  name: string,
  schema: z.ZodType<Data>,
  memory = noMemory,
): Data[] {
  const entries = z.array(z.unknown()).safeParse(readFound(join(directory, name), memory)).data;
  return (entries ?? []).flatMap((entry) => schema.safeParse(entry).data ?? []);
}

/** Nothing where the content check names what is missing, no file, or cannot be read. */
const readFound = (file: string, memory: Memory): unknown =>
  lstatSync(file, { throwIfNoEntry: false })?.isFile() === true
    ? readData(file, readFileSync(file), memory)
    : undefined;
