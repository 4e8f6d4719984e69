import { relative } from 'node:path';
import { buildDictionary } from '../dictionary/dictionary.ts';
import { buildMentionFinder } from '../dictionary/mentions.ts';
import { lintDiagrams, lintSlide } from '../lint/lint-diagrams.ts';
import { lintBody } from '../lint/lint.ts';
import { buildRoutes } from '../model/routes.ts';
import { buildSite } from '../model/build-site.ts';
import type { Problem } from '../problems/problem.ts';
import { readContent } from './from-disk.ts';

/** Everything that is wrong in a content folder, in one list, each with file, line and column. */
export async function checkContent(directory: string): Promise<Problem[]> {
  const { content, documents, slides, problems } = await readContent(directory);
  const { dictionary } = buildDictionary(content.services.data, content.services.file);
  const findMisspelt = buildMentionFinder(dictionary, ['wrong']);
  const written = [...content.events, ...content.recaps];
  const linted = written.flatMap(({ file, data }) => {
    const { body, bodyLine, pictures } = documents.get(file)!;
    return lintBody({
      file,
      body,
      bodyLine,
      credit: 'credit' in data ? data.credit : undefined,
      whyUnusable: (name) => {
        const inspection = pictures.get(name);
        return inspection?.kind === 'unreadable' ? inspection.why : undefined;
      },
      findMisspelt,
      officialName: (id) => dictionary.get(id)!.name,
    });
  });
  const drawn = await Promise.all(written.map(({ file }) => lintDiagrams(documents.get(file)!)));
  const redrawn = slides.flatMap(({ file, source }) => lintSlide(file, source));
  const joined = buildSite(content, buildRoutes('/')).problems;
  return [...problems, ...joined, ...linted, ...drawn.flat(), ...redrawn].map((problem) => {
    const { place } = problem;
    const file = relative(process.cwd(), place.file);
    if (place.kind !== 'field') return { ...problem, place: { ...place, file } };
    const located = documents.get(place.file)?.locate(place.path) ?? { line: 1, column: 1 };
    return { ...problem, place: { kind: 'text', file, ...located } };
  });
}
