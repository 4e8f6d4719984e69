/** A name as Notion gives it to what it exports: `AWS Summit 2025 1f2e…32 letters.md`. */
const notionName = /\s?[0-9a-f]{32}(?=\.\w+$|$)/;

const names =
  /^(?:날짜|일시|일자|작성일|생성일|생성 일시|작성일시|최종 편집 일시|작성자|생성자|담당자|태그|상태|분류|카테고리|유형|장소|발표자|연사|url|링크|출처|date|created|created time|last edited time|created by|author|tags?|status|category|type|place|speakers?|source)$/i;

/** The properties that Notion writes below a page's title. */
interface Properties {
  readonly fields: Readonly<Record<string, string>>;
  readonly lines: ReadonlyMap<string, number>;
  /** The body with an empty line in the place of each. */
  readonly body: string;
}

/** Takes `이름: 값` lines off that stand between the title and the text; nothing where there are none. */
export function takeProperties(
  body: string,
  bodyLine: number,
  file: string,
): Properties | undefined {
  const lines = body.split('\n');
  const title = lines.findIndex((line) => line.trim() !== '');
  if (title < 0 || !/^#\s/.test(lines[title]!)) return undefined;
  const start = lines.findIndex((line, index) => index > title && line.trim() !== '');
  if (start < 0) return undefined;
  const end = lines.findIndex((line, index) => index > start && line.trim() === '');
  const block = lines.slice(start, end < 0 ? lines.length : end);
  const pairs = block.map((line) => /^([\p{L}\p{N}_ ()/-]{1,30}):[ \t]+(\S.*)$/u.exec(line));
  if (!pairs.every((pair) => pair !== null)) return undefined;
  const isProperty = notionName.test(file) || pairs.some((pair) => names.test(pair[1]!.trim()));
  if (!isProperty) return undefined;
  return {
    fields: Object.fromEntries(pairs.map((pair) => [pair[1]!.trim(), pair[2]!.trim()])),
    lines: new Map(pairs.map((pair, index) => [pair[1]!.trim(), bodyLine + start + index])),
    body: [
      ...lines.slice(0, start),
      ...block.map(() => ''),
      ...lines.slice(start + block.length),
    ].join('\n'),
  };
}
