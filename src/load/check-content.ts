import { statSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { buildDictionary } from '../dictionary/dictionary.ts';
import { nearestWord } from '../korean/nearest.ts';
import { knownFields, withoutEchoes, type FaultyFile } from '../lint/echoes.ts';
import {
  findDiagramFaults,
  lintDiagrams,
  lintDrawing,
  type FindFaults,
} from '../lint/lint-diagrams.ts';
import { lintLinks } from '../lint/lint-links.ts';
import { lintServices } from '../lint/lint-services.ts';
import { lintSentences } from '../lint/lint-sentences.ts';
import { lintDrawnWords } from '../lint/lint-words.ts';
import { lintBody } from '../lint/lint.ts';
import { buildKindOf } from '../markdown/service-kinds.ts';
import { addressesOf } from '../model/addresses.ts';
import { anchorsOf } from '../model/anchors.ts';
import type { Content } from '../model/content.ts';
import { buildRoutes } from '../model/routes.ts';
import { buildSite } from '../model/build-site.ts';
import { checkTitles } from '../model/page-titles.ts';
import type { Site } from '../model/site.ts';
import type { FieldPath, Problem } from '../problems/problem.ts';
import { severityOf } from '../problems/rules.ts';
import type { TextDocument } from './text-document.ts';
import { buildKnownNames } from './known-names.ts';
import { readContent, type ReadContent } from './from-disk.ts';
import { hashOf, openContentMemory } from './memory.ts';

/** The site of a content folder, and the texts that it was joined from. */
export interface ReadSite {
  /** Without a base path, and without what is related. */
  readonly site: Site;
  /** What the site was joined from. */
  readonly content: Content;
  /** What its author wrote of a recap or an event, by its id. */
  readonly textOf: (id: string) => TextDocument;
  /** What is drawn beside texts. */
  readonly drawings: ReadContent['drawings'];
}

/** A content folder, looked over. */
export interface CheckedContent {
  /** Everything that is wrong, in one list, each with file, line and column. */
  readonly problems: readonly Problem[];
  /** What is in it, as far as it could be read; nothing where there is nothing. */
  readonly read: ReadSite | undefined;
  /** Every address that the site will have, without a base path. */
  readonly addresses: ReadonlySet<string>;
}

/** Looks a content folder over before anything is made of it. */
export async function checkContent(directory: string): Promise<CheckedContent> {
  if (!statSync(directory, { throwIfNoEntry: false })?.isDirectory())
    return emptyFolder(directory, 'CONTENT_DIR을 확인해 주세요.');
  const memory = openContentMemory(directory);
  const { content, documents, drawings, unread, standIns, problems } = await readContent(
    directory,
    memory,
  );
  const namesIn = buildKnownNames(content);
  const { site, problems: joined } = buildSite(content, buildRoutes('/'), {
    withRelated: false,
  });
  const addresses = addressesOf(site);
  // All texts, also those whose frontmatter is at fault: an author mends a file once.
  const texts = [...documents.values()].filter(({ isEmpty }) => !isEmpty);
  const linted = texts.flatMap(({ file, hash, unusable, parsed }) => {
    const { names, key } = namesIn(file);
    const whyUnusable = (picture: string) => unusable.get(picture);
    return memory.recall(['lint', file, hash, key, [...unusable]], () =>
      lintBody({ ...parsed(), ...names, whyUnusable }),
    );
  });
  const told = [...documents.values()].flatMap(({ file, hash, data }) => {
    const { names, key } = namesIn(file);
    return memory.recall(['sentences', file, hash, key], () => lintSentences(file, data, names));
  });
  const labelled = drawings.flatMap(({ file, source }) =>
    lintDrawnWords(file, source, namesIn(file).names),
  );
  const files = new Map([...content.recaps, ...content.events].map(({ id, file }) => [id, file]));
  const textOf = (id: string) => documents.get(files.get(id)!)!;
  const addressOf = (file: string) =>
    `/${relative(directory, dirname(file)).replaceAll('\\', '/')}/`;
  const anchors = new Map(anchorsOf(site));
  for (const { file, headings } of texts)
    anchors.set(addressOf(file), [...(anchors.get(addressOf(file)) ?? []), ...headings]);
  const linked = texts.flatMap((text) =>
    lintLinks(text.links, addressOf(text.file), { addresses, anchors }),
  );
  const services = content.services.data;
  const kindOf = buildKindOf(buildDictionary(services).dictionary);
  const names = hashOf(JSON.stringify(services));
  const draw: FindFaults = (source) =>
    memory.recallLater(['diagram', source, names], () => findDiagramFaults(source, kindOf));
  const drawing = texts.map(({ file, hash, parsed }) =>
    memory.recallLater(['diagrams', file, hash, names], () => lintDiagrams(parsed(), draw)),
  );
  const beside = drawings.map(({ file, source }) => lintDrawing(file, source, draw));
  const drawn = await Promise.all([...drawing, ...beside]);
  const isEmpty = content.events.length === 0 && problems.length === 0;
  if (isEmpty) return emptyFolder(directory, 'events/<행사>/event.md를 적어 주세요.');
  const found = [
    ...joined,
    ...checkTitles(content),
    ...linted,
    ...told,
    ...lintServices(services, content.services.file),
    ...labelled,
    ...linked,
    ...drawn.flat(),
  ];
  const own = found.filter((problem) => !isOfStandIn(problem, standIns));
  const all = [...problems, ...withoutEchoes(own, faultyFiles(unread, standIns))].map(
    ({ place, ...problem }): Problem => {
      const document = documents.get(place.file);
      const severity = severityOf(problem.rule, isDraft(document?.data));
      const file = relative(process.cwd(), place.file);
      if (place.kind !== 'field') return { ...problem, severity, place: { ...place, file } };
      const located = document?.locate(place.path) ?? { line: 1, column: 1 };
      return { ...problem, severity, place: { kind: 'text', file, ...located } };
    },
  );
  memory.save();
  // Files are read side by side, and the fastest disk is no order.
  return { problems: all.toSorted(byFile), read: { site, content, textOf, drawings }, addresses };
}

/** Whether a text says that it is not to be published yet, whatever else is wrong with it. */
const isDraft = (data: unknown): boolean =>
  typeof data === 'object' && data !== null && 'draft' in data && data.draft === true;

/** What is said of a field that stands in for a faulty one. */
const isOfStandIn = (
  { place }: Problem,
  standIns: ReadonlyMap<string, readonly FieldPath[]>,
): boolean =>
  place.kind === 'field' &&
  (standIns.get(place.file) ?? []).some((path) =>
    path.every((step, index) => place.path.length <= index || place.path[index] === step),
  );

/** Which files may make problems elsewhere, and by which of their fields. */
const faultyFiles = (
  unread: readonly string[],
  standIns: ReadonlyMap<string, readonly FieldPath[]>,
): FaultyFile[] => [
  ...unread.map((file) => ({ file, fields: 'all' as const })),
  ...[...standIns].map(([file, paths]) => ({
    file,
    fields: paths.flatMap((path) => {
      const name = String(path.findLast((step) => typeof step === 'string'));
      return [name, nearestWord(name, knownFields) ?? name];
    }),
  })),
];

const byFile = ({ place: one }: Problem, { place: other }: Problem): number =>
  one.file < other.file ? -1 : one.file > other.file ? 1 : 0;

function emptyFolder(file: string, hint: string): CheckedContent {
  const problem: Problem = {
    rule: 'empty-folder',
    severity: 'error',
    message: '폴더가 없거나 행사가 하나도 없습니다.',
    hint,
    place: { kind: 'file', file },
  };
  return { problems: [problem], read: undefined, addresses: new Set() };
}
