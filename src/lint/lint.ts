import { formatOf } from '../markdown/parse.ts';
import type { Problem } from '../problems/problem.ts';
import { lintCharacters } from './lint-characters.ts';
import { lintFences } from './lint-diagrams.ts';
import { lintFolds } from './lint-folds.ts';
import { addForeign } from './lint-foreign.ts';
import { lintFootnotes } from './lint-footnotes.ts';
import { lintHeadings } from './lint-headings.ts';
import { lintHtml } from './lint-html.ts';
import { lintLinkWords } from './lint-links.ts';
import { lintLists } from './lint-lists.ts';
import { lintMdx } from './lint-mdx.ts';
import { lintPictures, type IllustratedText } from './lint-pictures.ts';
import { lintSince } from './lint-since.ts';
import { lintWords, type KnownNames } from './lint-words.ts';

/** A text, and what is known beside it. */
export interface LintInput extends IllustratedText, KnownNames {}

/** House rules of a text that no schema sees: headings, pictures, the names of services. */
export function lintBody(input: LintInput): Problem[] {
  const lintTags = formatOf(input.file) === 'mdx' ? lintMdx : lintHtml;
  const problems = [
    ...lintPictures(input),
    ...lintFences(input),
    ...lintWords(input, input),
    ...lintHeadings(input),
    ...lintFootnotes(input),
    ...lintLinkWords(input),
    ...lintSince(input),
    ...lintFolds(input),
    ...lintLists(input),
    ...lintCharacters(input),
    ...lintTags(input),
  ];
  return addForeign(problems, input);
}
