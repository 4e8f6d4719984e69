import type { Findings } from '../report.ts';

/** Fields of a frontmatter and the line of each. */
export interface Fields {
  readonly data: Readonly<Record<string, unknown>>;
  readonly lines: ReadonlyMap<string, number>;
}

/** Reads `name: value` line by line where no parser will: broken quotes, tabs, colons in titles, names twice. */
export function readLoosely(
  written: readonly string[],
  firstLine: number,
  findings: Findings,
): Fields {
  const data = new Map<string, unknown>();
  const lines = new Map<string, number>();
  let name: string | undefined;
  for (const [index, content] of written.entries()) {
    const line = firstLine + index;
    const field = /^["']?([\p{L}_][\p{L}\p{N}_ .-]{0,40}?)["']?\s*:(?:\s+(.*))?$/u.exec(content);
    const item = /^\s*-\s+(.*)$/.exec(content)?.[1];
    if (field) {
      name = field[1]!;
      if (data.has(name))
        findings.gone(
          lines.get(name),
          `머리말에 \`${name}\`이(가) 두 번 있어 뒤의 것을 씁니다.`,
          `${name}: ${said(data.get(name))}`,
        );
      lines.set(name, line);
      data.set(name, valueOf(field[2] ?? ''));
    } else if (item !== undefined && name !== undefined) {
      const before = data.get(name);
      const items: unknown[] = Array.isArray(before) ? before : said(before) === '' ? [] : [before];
      data.set(name, [...items, valueOf(item)]);
    } else if (content.trim() !== '' && name !== undefined && /^\s/.test(content)) {
      data.set(name, `${said(data.get(name))} ${content.trim()}`.trim());
    } else if (content.trim() !== '') {
      findings.gone(line, '머리말에서 읽지 못한 줄입니다.', content);
    }
  }
  return { data: Object.fromEntries(data), lines };
}

const said = (value: unknown): string =>
  Array.isArray(value) ? value.map(said).join(', ') : String(value ?? '');

function valueOf(written: string): unknown {
  const text = written.trim();
  const list = /^\[(.*)\]$/.exec(text)?.[1];
  if (list !== undefined) return list.split(',').map((item) => bare(item));
  if (/^(?:true|false)$/.test(text)) return text === 'true';
  return bare(text.replace(/^[>|][+-]?$/, ''));
}

/** Without the quotes around it, also where only one of the two is there. */
const bare = (text: string): string => text.trim().replaceAll(/^["']|["']$/g, '');
