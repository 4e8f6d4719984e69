import { existsSync } from 'node:fs';
import { glob, readdir, readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { z } from 'astro/zod';
import type { Root } from 'mdast';
import { lintData } from '../lint/lint-data.ts';
import { lintFileNames } from '../lint/lint-file-names.ts';
import { formatOf, parseText } from '../markdown/parse.ts';
import { findPictures, isBeside } from '../markdown/pictures.ts';
import { renderPlainText } from '../markdown/plain-text.ts';
import type { Content, Entry, Written } from '../model/content.ts';
import { inspectPicture, type Inspection } from '../photos/inspect.ts';
import { fieldProblem, type Problem } from '../problems/problem.ts';
import { conceptSchema } from '../schema/concept.ts';
import { eventSchema } from '../schema/event.ts';
import type { Picture } from '../schema/fields.ts';
import { lineageSchema } from '../schema/lineage.ts';
import { messages } from '../schema/messages.ts';
import { programmeSchema } from '../schema/programme.ts';
import { recapSchema } from '../schema/recap.ts';
import { serviceSchema } from '../schema/service.ts';
import { speakerSchema } from '../schema/speaker.ts';
import { parseContentDocument, type ContentDocument } from './document.ts';
import { decodeText } from './text.ts';

z.config({ localeError: messages });

/** A document and what became of the pictures its text names, by the name as written. */
export interface ReadDocument extends ContentDocument {
  readonly pictures: ReadonlyMap<string, Inspection>;
}

/** All of a content folder, with every problem of its files; what failed its schema is left out of `content`. */
export interface ReadContent {
  readonly content: Content;
  readonly documents: ReadonlyMap<string, ReadDocument>;
  /** The Mermaid sources of redrawn slides. */
  readonly slides: readonly { readonly file: string; readonly source: string }[];
  readonly problems: readonly Problem[];
}

/** Reads a content folder through the same schemas as Astro does, but keeps lines and goes on after an error. */
export async function readContent(directory: string): Promise<ReadContent> {
  const documents = new Map<string, ReadDocument>();
  const problems: Problem[] = [];

  async function read<Data>(file: string, schema: z.ZodType<Data>): Promise<Written<Data>[]> {
    const { text, problems: illegible } = decodeText(file, await readFile(file));
    const parsed = parseContentDocument(file, text);
    // Of a file in another encoding nothing else can be said.
    problems.push(...(illegible.length > 0 ? illegible : parsed.problems));
    const { tree, problems: faults } = readBody(parsed.document);
    problems.push(...(illegible.length > 0 ? [] : faults));
    documents.set(file, {
      ...parsed.document,
      // Nothing else is said of a body that cannot be read.
      ...(faults.length > 0 ? { body: '' } : {}),
      pictures: await inspectPictures(tree, dirname(file)),
    });
    if (illegible.length > 0 || parsed.problems.length > 0) return [];
    const { data } = parsed.document;
    const result = await schema.safeParseAsync(data);
    if (!result.success) {
      problems.push(...lintData({ file, data, schema, issues: result.error.issues }));
      return [];
    }
    const id = idOf(directory, file);
    return [{ id, file, data: result.data, text: renderPlainText(tree) }];
  }

  const readAll = async <Data>(pattern: string, schemaOf: (file: string) => z.ZodType<Data>) => {
    const files = (await Array.fromAsync(glob(join(directory, pattern)))).toSorted();
    return (await Promise.all(files.map((file) => read(file, schemaOf(file))))).flat();
  };

  async function readList<Data>(
    name: string,
    schema: z.ZodType<Data>,
  ): Promise<Entry<readonly Data[]>> {
    const file = join(directory, name);
    if (!existsSync(file)) {
      problems.push(
        fieldProblem(
          'missing-file',
          file,
          [],
          '파일이 없습니다.',
          '비어 있어도 되니 []라고 적어 두세요.',
        ),
      );
      return { id: name, file, data: [] };
    }
    const [entry] = await read(file, z.array(schema));
    return entry ?? { id: name, file, data: [] };
  }

  const content: Content = {
    events: await readAll('events/*/event.md', () => eventSchema),
    programmes: await readAll('events/*/programme.yml', () => programmeSchema),
    recaps: await readAll('events/*/*/index.{md,mdx}', (file) =>
      recapSchema({ image: () => pictureBeside(dirname(file)) }),
    ),
    services: await readList('services.yml', serviceSchema),
    concepts: await readList('concepts.yml', conceptSchema),
    speakers: await readList('speakers.yml', speakerSchema),
    lineages: await readList('lineages.yml', lineageSchema),
  };
  problems.push(...(await checkNames(directory)));
  return { content, documents, slides: await readSlides(directory), problems };
}

/** The body as a tree; of one that is no MDX or too much for a parser, an empty tree and why. */
function readBody({ file, body, bodyLine }: ContentDocument): { tree: Root; problems: Problem[] } {
  const parsed = parseText(body, formatOf(file));
  if (parsed.kind === 'tree') return { tree: parsed.tree, problems: [] };
  const { rule, message, hint, line, column } = parsed;
  const place = { kind: 'text', file, line: line + bodyLine - 1, column } as const;
  const problem: Problem = { rule, severity: 'error', message, hint, place };
  return { tree: { type: 'root', children: [] }, problems: [problem] };
}

async function checkNames(directory: string): Promise<Problem[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => ({
      path: relative(directory, join(entry.parentPath, entry.name)).replaceAll('\\', '/'),
      isLink: entry.isSymbolicLink(),
    }))
    .toSorted((one, other) => (one.path < other.path ? -1 : 1));
  return lintFileNames(files).map((problem) => ({
    ...problem,
    place: { kind: 'file', file: join(directory, problem.place.file) },
  }));
}

const readSlides = async (directory: string) => {
  const files = (await Array.fromAsync(glob(join(directory, 'events/*/*/*.mmd')))).toSorted();
  return Promise.all(files.map(async (file) => ({ file, source: await readFile(file, 'utf8') })));
};

/** `content/events/a/b/index.md` → `a/b`, as the addresses have it. */
const idOf = (directory: string, file: string): string =>
  file
    .slice(join(directory, 'events/').length)
    .replace(/\/(?:index\.mdx?|event\.md|programme\.yml)$/, '');

const pictureBeside = (directory: string): z.ZodType<Picture> =>
  z.string().transform(async (src, context) => {
    if (!isBeside(src)) {
      context.addIssue(`\`${src}\`은(는) 글 옆에 있지 않습니다.`);
      return z.NEVER;
    }
    const inspection = await inspectPicture(join(directory, src));
    if (inspection.kind === 'readable') return inspection.picture;
    context.addIssue(`\`${src}\`: ${inspection.why}`);
    return z.NEVER;
  });

async function inspectPictures(tree: Root, directory: string): Promise<Map<string, Inspection>> {
  const local = [...new Set(findPictures(tree).map(({ name }) => name))].filter(isBeside);
  return new Map(
    await Promise.all(
      local.map(async (name) => [name, await inspectPicture(join(directory, name))] as const),
    ),
  );
}
