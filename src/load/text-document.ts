import type { Root } from 'mdast';
import { addForeign } from '../lint/lint-foreign.ts';
import { findLinks, type WrittenLink } from '../lint/lint-links.ts';
import { nameHeadings } from '../markdown/heading-ids.ts';
import { formatOf, parseText } from '../markdown/parse.ts';
import { findPictures, isBeside } from '../markdown/pictures.ts';
import { renderPlainText } from '../markdown/plain-text.ts';
import type { FieldPath, Problem } from '../problems/problem.ts';
import { parseContentDocument, type ContentDocument } from './document.ts';
import { hashOf, type Memory } from './memory.ts';
import { decodeText } from './text.ts';

/** What one file says by itself: nothing of it depends on any other, so that it can be remembered. */
interface TextFacts {
  readonly problems: readonly Problem[];
  /** Whether its data is what was written: not of what is no UTF-8, or no YAML. */
  readonly isRead: boolean;
  readonly isLegible: boolean;
  readonly data: unknown;
  readonly text: string;
  readonly isEmpty: boolean;
  readonly headings: readonly string[];
  readonly links: readonly WrittenLink[];
  readonly pictures: readonly string[];
}

/** A content file and what it says by itself. It is parsed again only where somebody asks for more than that. */
export interface TextDocument extends TextFacts {
  readonly file: string;
  /** Stands for all of its bytes. */
  readonly hash: string;
  readonly parsed: () => ParsedDocument;
  readonly locate: (path: FieldPath) => { line: number; column: number };
}

/** A file taken apart, and its body as a tree, empty where it cannot be read. */
export interface ParsedDocument extends ContentDocument {
  readonly tree: Root;
}

/** Reads a content file's bytes, or remembers what was read of them. */
export function readDocument(file: string, bytes: Uint8Array, memory: Memory): TextDocument {
  const hash = hashOf(bytes);
  let parsed: ParsedDocument | undefined;
  const parse = (): ParsedDocument => {
    if (parsed) return parsed;
    const { document } = parseContentDocument(file, decodeText(file, bytes).text);
    return (parsed = { ...document, tree: readBody(document).tree });
  };
  return {
    ...memory.recall(['text', file, hash], () => {
      const { facts, ...read } = readFacts(file, bytes);
      parsed = read.parsed;
      return facts;
    }),
    file,
    hash,
    parsed: parse,
    // Of frontmatter alone: a body takes its time.
    locate: (path) =>
      memory.recall(['place', file, hash, path], () =>
        parseContentDocument(file, decodeText(file, bytes).text).document.locate(path),
      ),
  };
}

function readFacts(
  file: string,
  bytes: Uint8Array,
): { facts: TextFacts; parsed: ParsedDocument | undefined } {
  const { text, problems: letters, isLegible } = decodeText(file, bytes);
  // Of a file in another encoding nothing else can be said.
  if (!isLegible) return { facts: { ...nothing, problems: letters }, parsed: undefined };
  const { document, problems: faults } = parseContentDocument(file, text);
  const { tree, problem } = readBody(document);
  const facts: TextFacts = {
    problems: [
      ...faults,
      ...(problem ? explain(problem, document) : []),
      ...(problem?.rule === 'too-much' ? [] : letters),
    ],
    isRead: faults.length === 0,
    isLegible,
    data: document.data,
    text: renderPlainText(tree),
    isEmpty: tree.children.length === 0,
    headings: [...nameHeadings(tree).values()],
    links: findLinks({ ...document, tree }),
    pictures: [...new Set(findPictures(tree).map(({ name }) => name))].filter(isBeside),
  };
  return { facts, parsed: { ...document, tree } };
}

const nothing: TextFacts = {
  ...{ problems: [], isRead: false, isLegible: false, data: undefined, text: '', isEmpty: true },
  ...{ headings: [], links: [], pictures: [] },
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
