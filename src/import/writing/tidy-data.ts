import { parseTree } from '../../markdown/parse.ts';
import { renderPlainText } from '../../markdown/plain-text.ts';
import { findPlaceholders } from '../../schema/placeholders.ts';
import { decodeHtml } from './entities.ts';
import type { Post } from '../post.ts';
import type { Findings } from '../report.ts';

type Data = Readonly<Record<string, unknown>>;

/** No field holds a tag: whoever wrote one into a title meant it for another program. */
export function withoutTags(data: Data, findings: Findings): Data {
  const plain = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(plain);
    if (typeof value === 'object' && value !== null) return withoutTags(value as Data, findings);
    if (typeof value !== 'string' || value.search(tag) < 0) return value;
    findings.gone(1, '제목이나 이름에는 태그를 쓸 수 없습니다.', value);
    return value.replaceAll(tag, ' ').replaceAll(/\s+/g, ' ').trim();
  };
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, plain(value)]));
}

const tag = /<[a-z!/?][^<>]*>?/gi;

/** Without what says nothing, also within what says something. */
export function withoutEmpty(data: Data): Data {
  const entries = Object.entries(data).map(
    ([name, value]) =>
      [
        name,
        typeof value === 'object' && value !== null && !Array.isArray(value)
          ? withoutEmpty(value as Data)
          : value,
      ] as const,
  );
  return Object.fromEntries(
    entries.filter(
      ([, value]) =>
        value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  );
}

/** A title of one line without tags and slips; what is too long for one is told whole. */
export function tidyTitle(written: string, post: Post, findings: Findings): string {
  const line = post.frontmatterLines.get('title') ?? post.bodyLine;
  const decoded = decodeHtml(written);
  const plain = decoded.replaceAll(tag, ' ');
  if (plain !== decoded) findings.gone(line, '제목에는 태그를 쓸 수 없습니다.', written);
  const clean = findPlaceholders(plain)
    .reduce((text, found) => text.replaceAll(found, ' '), plain)
    .replaceAll(/\s+/g, ' ')
    .trim();
  const title = clean === '' ? post.name.replace(/\.\w+$/, '') : clean;
  if (title.length <= 100) return title;
  findings.changed(line, '제목은 100자까지라 줄였습니다.', title);
  return `${title.slice(0, 96).trim()}…`;
}

/** What the post itself says of itself, where it is a sentence and not half of the text. */
export function summaryOf({ frontmatter }: Post): string | undefined {
  const said = ['summary', 'description', 'excerpt', 'subtitle']
    .map((name) => frontmatter[name])
    .find((value) => typeof value === 'string' && value.trim() !== '');
  if (typeof said !== 'string' || said.length > 2_000) return undefined;
  // Blogs cut it from the text, in the middle of a link too: a picture or an address says nothing there.
  const whole = decodeHtml(said)
    .replaceAll(tag, ' ')
    .replace(/\[?!?\[[^\]]*(?:\]\([^)]*)?$/, '');
  const text = renderPlainText(parseTree(whole))
    .replaceAll(/https?:\/\/\S+/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  const isSaying = (text.match(/\p{L}/gu) ?? []).length >= shortest;
  return isSaying && text.length <= 200 && findPlaceholders(text).length === 0 ? text : undefined;
}

/** The fewest letters of a summary. */
const shortest = 5;
