/** Ten times the longest file of this kind there is. */
const longest = { frontmatter: 40_000, list: 1_000_000 } as const;
/** Lists and fields within one another; the deepest file has six. */
const deepest = 50;
const mostMarks = 8;
/** `? ` begins a field whose name is a list or fields of its own: nobody writes one, and twenty cost nothing. */
const mostKeys = 20;

/** What is too much of a YAML text for its parser, and on which line of it, from 1. */
export interface YamlExcess {
  readonly message: string;
  readonly hint: string;
  readonly line: number;
}

/** Whether YAML would take its parser's time, told from its signs alone; quotes are not looked at. */
export function findYamlExcess(text: string, kind: keyof typeof longest): YamlExcess | undefined {
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
