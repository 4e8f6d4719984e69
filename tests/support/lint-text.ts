import { formatOf, parseTree } from '#site/markdown/parse.ts';
import { lintBody } from '#site/lint/lint.ts';

/** What the lint says of a text by itself: `./gone.png` is not there, and Labda is no name. */
export const lint = (body: string, credit?: string, file = 'a.md') =>
  lintBody({
    file,
    body,
    bodyLine: 10,
    tree: parseTree(body, formatOf(file)),
    credit,
    whyUnusable: (name) => (name === './gone.png' ? '파일이 없습니다.' : undefined),
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
  });

/** The same by the rules alone. */
export const rules = (body: string, credit?: string) => lint(body, credit).map(({ rule }) => rule);

export const rulesInMdx = (body: string) => lint(body, undefined, 'a.mdx').map(({ rule }) => rule);
