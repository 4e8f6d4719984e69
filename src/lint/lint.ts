import { visit } from 'unist-util-visit';
import type { MentionFinder } from '../dictionary/mentions.ts';
import { formatOf } from '../markdown/parse.ts';
import type { Problem } from '../problems/problem.ts';
import { lintCharacters } from './lint-characters.ts';
import { lintFolds } from './lint-folds.ts';
import { lintFootnotes } from './lint-footnotes.ts';
import { lintHabits } from './lint-habits.ts';
import { lintHeadings } from './lint-headings.ts';
import { lintHtml } from './lint-html.ts';
import { lintLinkWords } from './lint-links.ts';
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
  return [
    ...lintPictures(input),
    ...lintWords(input),
    ...lintHeadings(input),
    ...lintFootnotes(input),
    ...lintLinkWords(input),
    ...lintFolds(input),
    ...lintHabits(input),
    ...lintCharacters(input),
    ...lintTags(input),
  ];
}

/** Words that are no official name, and signs that were meant to be a picture. */
const lintWords = (input: LintInput): Problem[] =>
  collectProblems(input, (report) => {
    visit(input.tree, (node) => {
      if (
        node.type === 'code' &&
        node.lang !== 'mermaid' &&
        node.lang?.toLowerCase() === 'mermaid'
      ) {
        report(
          node,
          'diagram',
          `\`${node.lang}\`은(는) 그림으로 그려지지 않습니다.`,
          '소문자 mermaid로 적어 주세요.',
        );
      }
      if (node.type === 'text' && /!\[[^\]]*\]\((?!\{[{%])/.test(node.value)) {
        report(
          node,
          'picture-notation',
          '그림으로 읽히지 않습니다.',
          '파일 이름에 빈칸이 있으면 ![대체 글](<./무대 사진.jpg> "설명")처럼 감싸 주세요.',
        );
      }
      if (node.type === 'text') {
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
      }
    });
  });
