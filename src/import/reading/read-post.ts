import type { Root as HtmlRoot } from 'hast';
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { areBreaksMeant, cleanBreaks } from '../cleaning/breaks.ts';
import { cleanCodeBlocks } from '../cleaning/code-blocks.ts';
import { cleanFootnotes } from '../cleaning/footnotes.ts';
import { cleanHtml } from '../cleaning/clean-html.ts';
import { levelHeadings } from '../cleaning/headings.ts';
import { raiseBoldLines } from '../cleaning/bold-lines.ts';
import { keepLimits } from '../cleaning/limits.ts';
import { cleanLinks } from '../cleaning/links.ts';
import { cleanPictures } from '../cleaning/pictures.ts';
import { cleanSigns } from '../cleaning/signs.ts';
import { tidyWords } from '../cleaning/tidy-words.ts';
import { toMarkdown } from '../cleaning/to-markdown.ts';
import type { Post, PostFormat } from '../post.ts';
import { Findings } from '../report.ts';
import { mendAddresses } from './addresses.ts';
import { convertMarks } from './foreign.ts';
import { splitFrontmatter, type Split } from './frontmatter.ts';
import { withoutExpressions, withoutPrograms } from './from-mdx.ts';
import { expandGalleries } from './galleries.ts';
import { guardText } from './guard.ts';
import { readHtmlBlocks } from './html-blocks.ts';
import { readPage } from './html-page.ts';
import { Lined } from './lined.ts';
import { mendLines } from './lines.ts';
import { indentLists } from './lists.ts';
import { takeProperties } from './notion.ts';
import { parseMarkdown, parseMdx } from './parse.ts';
import { markdownAsHtml } from './to-html.ts';

/** A post's file: how it is called, and what is in it. */
interface PostFile {
  readonly file: string;
  readonly name: string;
  readonly folder: string;
  readonly text: string;
}

/** Reads a post of any kind and brings its text into this site's form; tells what could not come along. */
export function readPost({ file, name, folder, text }: PostFile, findings: Findings): Post {
  const format = formatOf(name, text);
  const page = format === 'html' ? readPage(text, findings) : undefined;
  const split = page ?? splitText(text, name, findings);
  const { frontmatter, lines, body, bodyLine } = split;
  const html = page?.html ?? readMarkdown(split, format, findings);
  const tree = toMarkdown(cleanHtml(html, findings));
  tidyWords(tree, findings);
  cleanPictures(tree, findings);
  cleanBreaks(tree, format === 'text' || areBreaksMeant(tree));
  const title = typeof frontmatter['title'] === 'string' ? frontmatter['title'] : '';
  const heading = levelHeadings(tree, title.trim(), text.split('\n'), findings);
  const embeds = cleanLinks(tree, findings);
  cleanFootnotes(tree);
  cleanCodeBlocks(tree, findings);
  cleanSigns(tree);
  raiseBoldLines(tree);
  levelHeadings(tree, '', [], findings);
  keepLimits(tree);
  return {
    ...{ file, name, folder, format, frontmatter, body, bodyLine, tree, heading, embeds },
    frontmatterLines: lines,
  };
}

function formatOf(name: string, text: string): PostFormat {
  if (/\.html?$/i.test(name)) return 'html';
  if (/\.mdx$/i.test(name)) return 'mdx';
  if (/^\s*(?:<!doctype html|<html[\s>])/i.test(text)) return 'html';
  // Some keep Markdown under the name of a plain text.
  const isMarkdown = /^#{1,6}\s|\]\(|^(?:```|---\s*$)/m.test(text);
  return /\.txt$/i.test(name) && !isMarkdown ? 'text' : 'markdown';
}

function splitText(text: string, name: string, findings: Findings): Split {
  const split = splitFrontmatter(text, findings);
  const properties = takeProperties(split.body, split.bodyLine, name);
  if (!properties) return split;
  return {
    frontmatter: { ...split.frontmatter, ...properties.fields },
    lines: new Map([...split.lines, ...properties.lines]),
    body: properties.body,
    bodyLine: split.bodyLine,
  };
}

function readMarkdown(split: Split, format: PostFormat, findings: Findings): HtmlRoot {
  const tree =
    (format === 'mdx' ? readMdx(split, findings) : undefined) ??
    readHtmlBlocks(parseMended(split, format === 'mdx', findings), findings);
  return markdownAsHtml(tree, findings);
}

/** MDX as its own parser reads it; nothing where it cannot. */
function readMdx(split: Split, findings: Findings): Root | undefined {
  const lined = linesOf(split);
  const found = new Findings();
  mend(lined, true, found);
  const tree = parseMdx(lined.text);
  if (tree === undefined) return undefined;
  findings.all.push(...found.all);
  placeInFile(tree, lined);
  return withoutPrograms(tree, lined.text, findings);
}

function parseMended(split: Split, isMdx: boolean, findings: Findings): Root {
  const lined = linesOf(split);
  mend(lined, false, findings);
  if (isMdx)
    lined.change((text) => withoutExpressions(text, (line) => lined.originOf(line), findings));
  const tree = parseMarkdown(lined.text);
  placeInFile(tree, lined);
  return tree;
}

function linesOf({ body, bodyLine, frontmatter }: Split): Lined {
  const lined = new Lined(body, bodyLine);
  expandGalleries(lined, frontmatter);
  return lined;
}

function mend(lined: Lined, isMdx: boolean, findings: Findings): void {
  convertMarks(lined, isMdx, findings);
  lined.change(mendAddresses);
  lined.change(mendLines);
  lined.change(indentLists);
  lined.change((text) => guardText(text, (line) => lined.originOf(line), findings));
}

/** Lines of the text that was parsed → lines of the file. */
function placeInFile(tree: Root, lined: Lined): void {
  visit(tree, ({ position }) => {
    if (!position) return;
    const { start, end } = position;
    position.start = { ...start, line: lined.originOf(start.line) };
    position.end = { ...end, line: lined.originOf(end.line) };
  });
}
