import { visit } from 'unist-util-visit';
import type { MentionFinder } from '../dictionary/mentions.ts';
import { formatOf } from '../markdown/parse.ts';
import type { Problem } from '../problems/problem.ts';
import { lintCharacters } from './lint-characters.ts';
import { lintFences } from './lint-diagrams.ts';
import { lintFolds } from './lint-folds.ts';
import { lintForeign, withoutForeign } from './lint-foreign.ts';
import { lintFootnotes } from './lint-footnotes.ts';
import { lintHeadings } from './lint-headings.ts';
import { lintHtml } from './lint-html.ts';
import { lintLinkWords } from './lint-links.ts';
import { lintLists } from './lint-lists.ts';
import { lintMdx } from './lint-mdx.ts';
import { lintPictures, type IllustratedText } from './lint-pictures.ts';
import { collectProblems } from './text.ts';

/** A text, and what is known beside it. */
export interface LintInput extends IllustratedText {
  /** Finds misspelt names of services, and what they should be. */
  readonly findMisspelt: MentionFinder;
  readonly officialName: (service: string) => string;
}

/** House rules of a text that no schema sees: headings, pictures, the names of services. */
export function lintBody(input: LintInput): Problem[] {
  const lintTags = formatOf(input.file) === 'mdx' ? lintMdx : lintHtml;
  const problems = [
    ...lintPictures(input),
    ...lintFences(input),
    ...lintNames(input),
    ...lintHeadings(input),
    ...lintFootnotes(input),
    ...lintLinkWords(input),
    ...lintFolds(input),
    ...lintLists(input),
    ...lintCharacters(input),
    ...lintTags(input),
  ];
  return [...withoutForeign(problems, input), ...lintForeign(input)];
}

/** Words that are no official name. */
const lintNames = (input: LintInput): Problem[] =>
  collectProblems(input, (report) => {
    visit(input.tree, (node) => {
      if (node.type !== 'text') return;
      for (const { text, service } of input.findMisspelt(node.value)) {
        const name = input.officialName(service);
        report(
          node,
          'service-by-its-name',
          `\`${text}\`은(는) 공식 이름이 아닙니다.`,
          `\`${name}\`(으)로 적어 주세요.`,
          text,
        );
      }
    });
  });
