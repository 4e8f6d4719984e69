import type { Post } from '../post.ts';
import type { Findings } from '../report.ts';
import { findMissing } from './account.ts';

/** Tells of every field and every line of a post that is neither in what was written nor told of yet. */
export function tellLeftovers(
  post: Post,
  text: string,
  written: readonly string[],
  sources: readonly string[],
  findings: Findings,
): void {
  for (const [name, value] of Object.entries(post.frontmatter)) {
    const said = valueText(value);
    if (said === '' || isDay(name, said, written) || findMissing(said, written).length === 0)
      continue;
    const line = post.frontmatterLines.get(name);
    findings.gone(line, '머리말에 있던 것으로, 여기에는 둘 곳이 없습니다.', `${name}: ${said}`);
  }
  const told = findings.all.map((finding) => finding.text);
  const made = [...written, ...sources, ...told];
  for (const { line, text: words } of findMissing(text, made))
    if (line >= post.bodyLine)
      findings.gone(line, '초안에서 찾지 못한 글입니다. 견주어 보아 주세요.', words);
}

/** A day and a time of which the day is there, be it the next one in Seoul. */
const isDay = (name: string, said: string, written: readonly string[]): boolean =>
  /^(?:date|pub_?date|publish_?date|published|created|날짜|작성일)$/i.test(name) &&
  /^[\d\s:+\-./TZ]+$/.test(said) &&
  written.some((text) => /^\s+published: '\d{4}-\d\d-\d\d'$/m.test(text));

function valueText(value: unknown): string {
  if (Array.isArray(value)) return value.map(valueText).filter(Boolean).join(', ');
  if (typeof value === 'object' && value !== null)
    return Object.entries(value)
      .map(([name, each]) => `${name}: ${valueText(each)}`)
      .join(', ');
  return String(value ?? '');
}
