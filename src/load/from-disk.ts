import { dirname, join } from 'node:path';
import { z } from 'astro/zod';
import { lintData } from '../lint/lint-data.ts';
import { lintFileNames } from '../lint/lint-file-names.ts';
import { lintMedia } from '../lint/lint-media.ts';
import { isBeside } from '../markdown/pictures.ts';
import type { Content, Entry, Written } from '../model/content.ts';
import { openInspector, type Inspector } from '../photos/inspector.ts';
import { fieldProblem, type FieldPath, type Problem } from '../problems/problem.ts';
import { authorSchema } from '../schema/author.ts';
import { conceptSchema } from '../schema/concept.ts';
import { eventSchema } from '../schema/event.ts';
import { isDrawingName, type Picture } from '../schema/fields.ts';
import { lineageSchema } from '../schema/lineage.ts';
import { messages } from '../schema/messages.ts';
import { programmeSchema } from '../schema/programme.ts';
import { recapSchema } from '../schema/recap.ts';
import { serviceSchema } from '../schema/service.ts';
import { speakerSchema } from '../schema/speaker.ts';
import { whyNoDrawing } from './drawings.ts';
import { listContent, readContentFile } from './content-files.ts';
import { readMedia } from './media.ts';
import { noMemory, type Memory } from './memory.ts';
import { salvage, salvageList, type Salvaged } from './salvage.ts';
import { readDocument, type TextDocument } from './text-document.ts';
import { decodeText } from './text.ts';

z.config({ localeError: messages });

/** Whoever has more in one file mends these first. */
const mostIssues = 100;

/** A document, and why pictures and drawings that its text names cannot be used, by the name as written. */
export interface ReadDocument extends TextDocument {
  readonly unusable: ReadonlyMap<string, string>;
}

/** All of a content folder, with every problem of its files; of what failed its schema, `content` has what can be told. */
export interface ReadContent {
  readonly content: Content;
  readonly documents: ReadonlyMap<string, ReadDocument>;
  /** Every file that is read, also those whose letters cannot be. */
  readonly files: readonly string[];
  /** What is drawn beside texts. */
  readonly drawings: readonly { readonly file: string; readonly source: string }[];
  /** The files of which nothing is in `content`. */
  readonly unread: readonly string[];
  /** By file, the fields in whose place something else stands in `content`. */
  readonly standIns: ReadonlyMap<string, readonly FieldPath[]>;
  readonly problems: readonly Problem[];
}

/** Reads a content folder through the same schemas as Astro does, but keeps lines and goes on after an error. */
export async function readContent(
  directory: string,
  memory: Memory = noMemory,
): Promise<ReadContent> {
  const documents = new Map<string, ReadDocument>();
  const listed = await listContent(directory);
  const problems: Problem[] = [];
  const standIns = new Map<string, readonly FieldPath[]>();
  const files: string[] = [];
  const unread: string[] = [];
  const { inspect, save: remember } = openInspector();
  const paths = listed.flatMap(({ path, kind }) => (kind === 'file' ? path : []));

  async function read<Data>(
    path: string,
    schemaOf: (data: unknown) => z.ZodType<Data>,
    save: (data: unknown) => Promise<Salvaged<Data> | undefined> = (data) =>
      salvage(schemaOf(data), data),
  ): Promise<Written<Data>[]> {
    const file = join(directory, path);
    const bytes = await readContentFile(file);
    const none = (): Written<Data>[] => {
      unread.push(file);
      return [];
    };
    if (!(bytes instanceof Uint8Array)) {
      problems.push(bytes);
      return none();
    }
    files.push(file);
    const document = readDocument(file, bytes, memory);
    problems.push(...document.problems);
    if (!document.isLegible) return none();
    documents.set(file, { ...document, unusable: await findUnusable(document, inspect) });
    if (!document.isRead) return none();
    const { data } = document;
    const schema = schemaOf(data);
    const written = { id: idOf(path), file, text: document.text };
    const result = await schema.safeParseAsync(data);
    if (result.success) return [{ ...written, data: result.data }];
    problems.push(
      ...lintData({ file, data, schema, issues: result.error.issues.slice(0, mostIssues) }),
    );
    const salvaged = await save(data);
    if (salvaged === undefined) return none();
    standIns.set(file, salvaged.faulty);
    return [{ ...written, data: salvaged.data }];
  }

  const readAll = async <Data>(
    pattern: RegExp,
    schemaOf: (path: string, data: unknown) => z.ZodType<Data>,
  ) => {
    const found = paths.filter((path) => pattern.test(path));
    const reading = found.map((path) => read(path, (data) => schemaOf(path, data)));
    return (await Promise.all(reading)).flat();
  };

  async function readList<Data>(
    name: string,
    schema: z.ZodType<Data>,
  ): Promise<Entry<readonly Data[]>> {
    const file = join(directory, name);
    if (paths.includes(name)) {
      const [entry] = await read(
        name,
        () => z.array(schema),
        (data) => salvageList(schema, data),
      );
      return entry ?? { id: name, file, data: [] };
    }
    if (!listed.some(({ path }) => path === name)) {
      const hint = '비어 있어도 되니 []라고 적어 두세요.';
      problems.push(fieldProblem('missing-file', file, [], '파일이 없습니다.', hint));
      unread.push(file);
    }
    return { id: name, file, data: [] };
  }

  const drawings = await Promise.all(
    paths
      .filter((path) => /^events\/(?:[^/.]+\/){1,2}[^/]+\.mmd$/.test(path))
      .map(async (path) => {
        const file = join(directory, path);
        const bytes = await readContentFile(file);
        if (!(bytes instanceof Uint8Array)) {
          problems.push(bytes);
          return [];
        }
        const { text, problems: letters } = decodeText(file, bytes);
        problems.push(...letters);
        return [{ file, source: text }];
      }),
  );
  const recapsOf = (folder: string) => recapSchema({ image: () => pictureBeside(folder, inspect) });
  // A schema is dear to make, and only photos are sought in the text's own folder.
  const withoutPhotos = recapsOf(directory);
  const content: Content = {
    events: await readAll(/^events\/[^/.]+\/event\.md$/, () => eventSchema),
    programmes: await readAll(/^events\/[^/.]+\/programme\.yml$/, () => programmeSchema),
    recaps: await readAll(/^events\/[^/.]+\/[^/.]+\/index\.mdx?$/, (path, data) =>
      hasPhotos(data) ? recapsOf(dirname(join(directory, path))) : withoutPhotos,
    ),
    services: await readList('services.yml', serviceSchema),
    concepts: await readList('concepts.yml', conceptSchema),
    speakers: await readList('speakers.yml', speakerSchema),
    authors: await readList('authors.yml', authorSchema),
    lineages: await readList('lineages.yml', lineageSchema),
  };
  const named = lintFileNames(listed).map((problem): Problem => {
    const file = join(directory, problem.place.file);
    return { ...problem, place: { kind: 'file', file } };
  });
  const folders = new Set([...problems, ...named].flatMap(folderUnread));
  const media = lintMedia(await readMedia(directory, listed, documents.values(), inspect)).filter(
    ({ rule, place }) => rule !== 'unused-file' || !folders.has(dirname(place.file)),
  );
  remember();
  return {
    content,
    documents,
    files: files.toSorted(),
    unread,
    drawings: drawings.flat(),
    standIns,
    problems: [...problems, ...named, ...media],
  };
}

/** The folder of a text that is not there or cannot be read, and so names none of its pictures. */
const folderUnread = ({ rule, place: { file } }: Problem): string[] => {
  if (rule === 'no-text') return [file];
  const isUnread = /^(?:not-utf-8|loose-jamo|too-much|unreadable-file|not-a-file)$/;
  return isUnread.test(rule) ? [dirname(file)] : [];
};

/** Whether frontmatter speaks of photos, rightly or not. */
const hasPhotos = (data: unknown): boolean =>
  typeof data === 'object' && data !== null && 'photos' in data;

/** `events/a/b/index.md` → `a/b`, as the addresses have it. */
const idOf = (path: string): string =>
  path.replace(/^events\//, '').replace(/\/(?:index\.mdx?|event\.md|programme\.yml)$/, '');

const pictureBeside = (directory: string, inspect: Inspector['inspect']): z.ZodType<Picture> =>
  z.string().transform(async (src, context) => {
    if (!isBeside(src)) {
      context.addIssue(`\`${src}\`은(는) 글 옆에 있지 않습니다.`);
      return z.NEVER;
    }
    const inspection = await inspect(join(directory, src));
    if (inspection.kind === 'readable') return inspection.picture;
    context.addIssue(`\`${src}\`: ${inspection.why}`);
    return z.NEVER;
  });

async function findUnusable(
  { file, pictures }: TextDocument,
  inspect: Inspector['inspect'],
): Promise<Map<string, string>> {
  const why = async (name: string): Promise<string | undefined> => {
    const path = join(dirname(file), name);
    if (isDrawingName(name)) return whyNoDrawing(path);
    const inspection = await inspect(path);
    return inspection.kind === 'unreadable' ? inspection.why : undefined;
  };
  const all = await Promise.all(pictures.map(async (name) => [name, await why(name)] as const));
  return new Map(all.flatMap(([name, why]) => (why === undefined ? [] : [[name, why]])));
}
