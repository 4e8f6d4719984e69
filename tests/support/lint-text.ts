import { formatOf, parseTree } from '#site/markdown/parse.ts';
import type { KnownNames } from '#site/lint/lint-words.ts';
import { lintBody, type LintInput } from '#site/lint/lint.ts';

type About = Partial<Pick<LintInput, 'file'>>;

/** Names as these tests know them: Labda is none. */
export const known: KnownNames = {
  findMisspelt: (text) =>
    [...text.matchAll(/Labda/g)].map(({ index }) => ({
      service: 'aws-lambda',
      kind: 'wrong',
      text: 'Labda',
      from: index,
      to: index + 5,
    })),
  correctName: () => 'Lambda',
  titles: ['Labda를 다시 보다'],
};

/** What the lint says of a text by itself: `./gone.png` is not there, and Labda is no name. */
export const lint = (body: string, about: About = {}) => {
  const file = about.file ?? 'a.md';
  return lintBody({
    file,
    body,
    bodyLine: 10,
    tree: parseTree(body, formatOf(file)),
    whyUnusable: (name) => (name === './gone.png' ? '파일이 없습니다.' : undefined),
    ...known,
  });
};

/** The same by the rules alone. */
export const rules = (body: string, about?: About) => lint(body, about).map(({ rule }) => rule);

export const rulesInMdx = (body: string) => rules(body, { file: 'a.mdx' });
