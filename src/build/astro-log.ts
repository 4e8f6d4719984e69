import { stripVTControlCharacters } from 'node:util';
import type { Problem } from '../problems/problem.ts';

/** One line of Astro's log, as its JSON handler writes it. */
interface LogEntry {
  readonly level: string;
  readonly label: string | null;
  readonly message: string;
}

/** What Astro says and means no harm by: that no page is missing is known from the list of addresses. */
const harmless = [
  /^data store cleared \(force\)$/,
  /^The collection "\w+" does not exist or is empty\./,
  /^No items found in /,
  // Astro's own mark on a text in MDX, which the bundler does not know.
  /^\[MODULE_LEVEL_DIRECTIVE\] .*"use astro:/,
];

/** A file of the content, as tools name it in the middle of a sentence. */
const contentFile = /(?:^|[\s"'`(])(\S*events\/\S+\.(?:mdx?|ya?ml|png|jpe?g|webp))/i;

/**
 * What Astro complained of in a build that ended well all the same, by its log on both streams. It
 * publishes pages with a dead reference or an original photo after no more than such a line, so every
 * line it has not earned by being known is a problem; so is everything that stands outside its log.
 */
export function findComplaints(log: string): Problem[] {
  const lines = log.split('\n').filter((line) => line.trim() !== '');
  return [...new Set(lines)]
    .map(parseLine)
    .filter(isComplaint)
    .map(({ label, message }) => complaint(label ?? 'astro', message));
}

function isComplaint({ level, message }: LogEntry): boolean {
  if (/could not optimize/i.test(message)) return true;
  return level !== 'info' && level !== 'debug' && !harmless.some((known) => known.test(message));
}

/** What is no entry was printed past the log, by a tool that knows of none: `{}`, `null`, `42`, a sentence. */
function parseLine(line: string): LogEntry {
  try {
    const entry = JSON.parse(line) as Partial<LogEntry> | null;
    if (typeof entry?.level === 'string' && typeof entry.message === 'string')
      return { level: entry.level, label: entry.label ?? null, message: entry.message };
  } catch {
    // Told of as it is.
  }
  return { level: 'warn', label: null, message: line };
}

const complaint = (label: string, message: string): Problem => ({
  rule: 'tool-complaint',
  severity: 'error',
  message: `사이트를 만드는 도구가 알린 문제입니다(${label}): ${onOneLine(message)}`,
  hint: '이대로 내면 빠지거나 깨진 것이 있을 수 있어 멈췄습니다.',
  place: { kind: 'file', file: contentFile.exec(message)?.[1] ?? 'astro.config.mjs' },
});

/** What a tool says over several lines, often in a box, as a sentence: 빌드 도구의 말은 한 줄로. */
export const onOneLine = (text: string): string =>
  stripVTControlCharacters(text)
    .replaceAll(/[\s\u2500-\u257F]+/gu, ' ')
    .trim();
