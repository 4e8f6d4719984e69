import { isAlias, isMap, isScalar, visit, type Document } from 'yaml';

/** Ten times the longest file of this kind there is. */
const longest = { frontmatter: 40_000, list: 1_000_000 } as const;
/** A list is a file of its own. */
export type YamlKind = keyof typeof longest;

/** Lists and fields within one another; the deepest file has six. */
const deepest = 50;
const mostMarks = 8;
/** `? ` begins a field whose name is a list or fields of its own: nobody writes one, and twenty cost nothing. */
const mostKeys = 20;
/** No schema has as many fields, and no list as many entries. */
const mostItems = { fields: 200, entries: 5_000 } as const;

/** What is too much of a YAML text for its parser, and on which line of it, from 1. */
export interface YamlExcess {
  readonly message: string;
  readonly hint: string;
  readonly line: number;
}

/** Whether YAML would take its parser's time, told from its signs alone; quotes are not looked at. */
export function findYamlExcess(text: string, kind: YamlKind): YamlExcess | undefined {
  if (text.length > longest[kind]) {
    return {
      message: `${longest[kind].toLocaleString('ko')}자를 넘습니다.`,
      hint: '줄여 주세요.',
      line: 1,
    };
  }
  let [depth, keys] = [0, 0];
  for (const [index, content] of text.split(/\r\n|\n|\r/).entries()) {
    for (const [sign] of content.matchAll(/[[\]{}]|(?<![^\s[{,])\?(?=\s|$)/g)) {
      if (sign === '?') keys += 1;
      else depth = Math.max(0, depth + (sign === '[' || sign === '{' ? 1 : -1));
      if (depth > deepest || keys > mostKeys) return tooDeep(index + 1);
    }
    const [marks = ''] = /^(?:\s*[-?:](?=\s))*/.exec(content) ?? [];
    if (marks.replaceAll(/\s/g, '').length > mostMarks) return tooDeep(index + 1);
  }
  return undefined;
}

const tooDeep = (line: number): YamlExcess => ({
  message: '목록과 필드가 너무 깊이 겹쳤습니다.',
  hint: '대괄호와 중괄호의 짝을 확인하고, 겹을 줄여 주세요.',
  line,
});

/** What a parsed text has too much of, and at which offset: whoever looks through it says something of each. */
export function findOvergrown(
  document: Document,
): { readonly at: number; readonly message: string; readonly hint: string } | undefined {
  let at: number | undefined;
  visit(document, {
    Collection(_, collection) {
      const most = isMap(collection) ? mostItems.fields : mostItems.entries;
      if (collection.items.length <= most) return undefined;
      at = collection.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  if (at === undefined) return undefined;
  return { at, message: '한 곳에 필드나 항목이 너무 많습니다.', hint: '줄여 주세요.' };
}

/** Where a field stands for the second time; the parser itself compares each with every other. */
export function findDuplicateFields(document: Document): number[] {
  const found: number[] = [];
  visit(document, {
    Map(_, { items }) {
      const known = new Set<string>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        const name = String(key.value);
        if (known.has(name)) found.push(key.range?.[0] ?? 0);
        known.add(name);
      }
    },
  });
  return found;
}

/** Where the first value stands that begins with a sign of YAML's own, and would be another's, or another kind of value. */
export function findMarked(document: Document, text: string): number | undefined {
  let at: number | undefined;
  visit(document, {
    Node(_, node) {
      const sign = isAlias(node) ? '*' : node.anchor !== undefined ? '&' : node.tag && '!';
      if (sign === undefined) return undefined;
      at = text.lastIndexOf(sign, node.range?.[0]);
      while (text[at - 1] === sign) at -= 1;
      return visit.BREAK;
    },
  });
  return at;
}

/** Where values lose their ends to a comment that looks like one more word: `이야기 #1`, but not `이야기 # 메모`. */
export function findLost(document: Document, text: string): number[] {
  const found: number[] = [];
  visit(document, {
    Scalar(_, { comment, range }) {
      if (comment && range && /^\S/.test(comment)) found.push(text.indexOf('#', range[1]));
    },
  });
  return found;
}
