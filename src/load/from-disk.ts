import { dirname, join } from 'node:path';
import { z } from 'astro/zod';
import type { Root } from 'mdast';
import { lintData } from '../lint/lint-data.ts';
import { lintFileNames } from '../lint/lint-file-names.ts';
import { lintMedia } from '../lint/lint-media.ts';
import { addForeign } from '../lint/lint-foreign.ts';
import { formatOf, parseText } from '../markdown/parse.ts';
import { findPictures, isBeside } from '../markdown/pictures.ts';
import { renderPlainText } from '../markdown/plain-text.ts';
import type { Content, Entry, Written } from '../model/content.ts';
import type { Inspection } from '../photos/inspect.ts';
import { openInspector, type Inspector } from '../photos/inspector.ts';
import { fieldProblem, type FieldPath, type Problem } from '../problems/problem.ts';
import { authorSchema } from '../schema/author.ts';
import { conceptSchema } from '../schema/concept.ts';
import { eventSchema } from '../schema/event.ts';
import type { Picture } from '../schema/fields.ts';
import { lineageSchema } from '../schema/lineage.ts';
import { messages } from '../schema/messages.ts';
import { programmeSchema } from '../schema/programme.ts';
import { recapSchema } from '../schema/recap.ts';
import { serviceSchema } from '../schema/service.ts';
import { speakerSchema } from '../schema/speaker.ts';
import { listContent, readContentFile } from './content-files.ts';
import { parseContentDocument, type ContentDocument } from './document.ts';
import { readMedia } from './media.ts';
import { salvage, salvageList, type Salvaged } from './salvage.ts';
import { decodeText } from './text.ts';

z.config({ localeError: messages });

/** Whoever has more in one file mends these first. */
const mostIssues = 100;

/** A document and what became of the pictures its text names, by the name as written. */
export interface ReadDocument extends ContentDocument {
  readonly pictures: ReadonlyMap<string, Inspection>;
  /** The body, read; empty where it cannot be. */
  readonly tree: Root;
}

/** All of a content folder, with every problem of its files; of what failed its schema, `content` has what can be told. */
export interface ReadContent {
  readonly content: Content;
  readonly documents: ReadonlyMap<string, ReadDocument>;
  /** Every file that is read, also those whose letters cannot be. */
  readonly files: readonly string[];
  /** The Mermaid sources of redrawn slides. */
  readonly slides: readonly { readonly file: string; readonly source: string }[];
  /** By file, the fields in whose place something else stands in `content`. */
  readonly standIns: ReadonlyMap<string, readonly FieldPath[]>;
  readonly problems: readonly Problem[];
}

/** Reads a content folder through the same schemas as Astro does, but keeps lines and goes on after an error. */
export async function readContent(directory: string): Promise<ReadContent> {
  const documents = new Map<string, ReadDocument>();
  const listed = await listContent(directory);
  const problems: Problem[] = [];
  const standIns = new Map<string, readonly FieldPath[]>();
  const files: string[] = [];
  const { inspect, save: remember } = openInspector();
  const paths = listed.flatMap(({ path, kind }) => (kind === 'file' ? path : []));

  async function read<Data>(
    path: string,
    schema: z.ZodType<Data>,
    save: (data: unknown) => Promise<Salvaged<Data> | undefined> = (data) => salvage(schema, data),
  ): Promise<Written<Data>[]> {
    const file = join(directory, path);
    const bytes = await readContentFile(file);
    if (!(bytes instanceof Uint8Array)) {
      problems.push(bytes);
      return [];
    }
    files.push(file);
    const { text, problems: letters, isLegible } = decodeText(file, bytes);
    if (!isLegible) {
      // Of a file in another encoding nothing else can be said.
      problems.push(...letters);
      return [];
    }
    const { document, problems: faults } = parseContentDocument(file, text);
    const { tree, problem } = readBody(document);
    problems.push(...faults, ...(problem ? explain(problem, document) : []));
    if (problem?.rule !== 'too-much') problems.push(...letters);
    const pictures = await inspectPictures(tree, dirname(file), inspect);
    documents.set(file, { ...document, tree, pictures });
    if (faults.length > 0) return [];
    const { data } = document;
    const written = { id: idOf(path), file, text: renderPlainText(tree) };
    const result = await schema.safeParseAsync(data);
    if (result.success) return [{ ...written, data: result.data }];
    problems.push(
      ...lintData({ file, data, schema, issues: result.error.issues.slice(0, mostIssues) }),
    );
    const salvaged = await save(data);
    if (salvaged === undefined) return [];
    standIns.set(file, salvaged.faulty);
    return [{ ...written, data: salvaged.data }];
  }

  const readAll = async <Data>(pattern: RegExp, schemaOf: (path: string) => z.ZodType<Data>) => {
    const found = paths.filter((path) => pattern.test(path));
    return (await Promise.all(found.map((path) => read(path, schemaOf(path))))).flat();
  };

  async function readList<Data>(
    name: string,
    schema: z.ZodType<Data>,
  ): Promise<Entry<readonly Data[]>> {
    const file = join(directory, name);
    if (paths.includes(name)) {
      const [entry] = await read(name, z.array(schema), (data) => salvageList(schema, data));
      return entry ?? { id: name, file, data: [] };
    }
    if (!listed.some(({ path }) => path === name)) {
      const hint = '비어 있어도 되니 []라고 적어 두세요.';
      problems.push(fieldProblem('missing-file', file, [], '파일이 없습니다.', hint));
    }
    return { id: name, file, data: [] };
  }

  const slides = await Promise.all(
    paths
      .filter((path) => /^events\/[^/.]+\/[^/.]+\/[^/]+\.mmd$/.test(path))
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
  const content: Content = {
    events: await readAll(/^events\/[^/.]+\/event\.md$/, () => eventSchema),
    programmes: await readAll(/^events\/[^/.]+\/programme\.yml$/, () => programmeSchema),
    recaps: await readAll(/^events\/[^/.]+\/[^/.]+\/index\.mdx?$/, (path) =>
      recapSchema({ image: () => pictureBeside(dirname(join(directory, path)), inspect) }),
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
  const unread = new Set([...problems, ...named].flatMap(folderUnread));
  const media = lintMedia(await readMedia(directory, listed, documents.values(), inspect)).filter(
    ({ rule, place }) => rule !== 'unused-file' || !unread.has(dirname(place.file)),
  );
  remember();
  return {
    content,
    documents,
    files: files.toSorted(),
    slides: slides.flat(),
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

/** What MDX cannot read is often another platform's; of what is too much nobody reads more. */
const explain = (problem: Problem, document: ContentDocument): Problem[] =>
  problem.rule === 'too-much' ? [problem] : addForeign([problem], document);

/** The body as a tree; of one that is no MDX or too much for a parser, an empty tree and why. */
function readBody({ file, body, bodyLine }: ContentDocument): { tree: Root; problem?: Problem } {
  const parsed = parseText(body, formatOf(file));
  if (parsed.kind === 'tree') return { tree: parsed.tree };
  const { rule, message, hint, line, column } = parsed;
  const place = { kind: 'text', file, line: line + bodyLine - 1, column } as const;
  const problem: Problem = { rule, severity: 'error', message, hint, place };
  return { tree: { type: 'root', children: [] }, problem };
}

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

async function inspectPictures(
  tree: Root,
  directory: string,
  inspect: Inspector['inspect'],
): Promise<Map<string, Inspection>> {
  const local = [...new Set(findPictures(tree).map(({ name }) => name))].filter(isBeside);
  return new Map(
    await Promise.all(
      local.map(async (name) => [name, await inspect(join(directory, name))] as const),
    ),
  );
}
