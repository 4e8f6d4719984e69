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
import { lazily } from '../search/words/lazily.ts';

/** What one file says by itself: nothing of it depends on any other, so that it can be remembered. */
interface TextFacts {
  readonly problems: readonly Problem[];
  /** Whether its data is what was written: not of what is no UTF-8, or no YAML. */
  readonly isRead: boolean;
  readonly isLegible: boolean;
  readonly text: string;
  readonly isEmpty: boolean;
  readonly headings: readonly string[];
  readonly links: readonly WrittenLink[];
  readonly pictures: readonly string[];
}

/** A content file and what it says by itself. It is parsed again only where somebody asks for more than that. */
export interface TextDocument extends TextFacts {
  readonly file: string;
  readonly data: unknown;
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
  const decode = lazily(() => decodeText(file, bytes));
  const read = asRoomAllows(() => parseContentDocument(file, decode().text));
  const body = asRoomAllows(() => readBody(read().document));
  return {
    ...memory.recall(['text', file, hash], (): TextFacts => {
      const { problems, isLegible } = decode();
      // Of a file in another encoding nothing else can be said.
      return isLegible ? readFacts(read(), body(), problems) : { ...nothing, problems };
    }),
    data: memory.recall(['data', file, hash], () =>
      decode().isLegible ? dataOf(read()) : undefined,
    ),
    file,
    hash,
    parsed: () => ({ ...read().document, tree: body().tree }),
    // Of frontmatter alone: a body takes its time.
    locate: (path) =>
      memory.recall(['place', file, hash, path], () => read().document.locate(path)),
  };
}

/** Makes something again where its room was needed: the trees of ten thousand texts are gigabytes. */
function asRoomAllows<Value extends object>(make: () => Value): () => Value {
  let kept: WeakRef<Value> | undefined;
  return () => {
    const value = kept?.deref() ?? make();
    kept = new WeakRef(value);
    return value;
  };
}

/** What a list or frontmatter says, for who asks nothing else of a file; nothing where it cannot be read. */
export const readData = (file: string, bytes: Uint8Array, memory: Memory): unknown =>
  memory.recall(['data', file, hashOf(bytes)], () => {
    const { text, isLegible } = decodeText(file, bytes);
    return isLegible ? dataOf(parseContentDocument(file, text)) : undefined;
  });

const dataOf = ({ document, problems }: ReturnType<typeof parseContentDocument>): unknown =>
  problems.length === 0 ? document.data : undefined;

function readFacts(
  { document, problems: faults }: ReturnType<typeof parseContentDocument>,
  { tree, problem }: ReturnType<typeof readBody>,
  letters: readonly Problem[],
): TextFacts {
  return {
    problems: [
      ...faults,
      ...(problem ? explain(problem, document) : []),
      ...(problem?.rule === 'too-much' ? [] : letters),
    ],
    isRead: faults.length === 0,
    isLegible: true,
    text: renderPlainText(tree),
    isEmpty: tree.children.length === 0,
    headings: [...nameHeadings(tree).values()],
    links: findLinks({ ...document, tree }),
    pictures: [...new Set(findPictures(tree).map(({ name }) => name))].filter(isBeside),
  };
}

const nothing: TextFacts = {
  ...{ problems: [], isRead: false, isLegible: false, text: '', isEmpty: true },
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
