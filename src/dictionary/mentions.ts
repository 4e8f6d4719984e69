import { isJosa } from '../korean/josa.ts';
import type { Dictionary, NameKind, ServiceName } from './dictionary.ts';

/** A service named in a text, from one offset to another (UTF-16, end exclusive). */
export interface Mention {
  readonly service: string;
  readonly kind: NameKind;
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** Finds the names of services in Korean prose. Made once for a dictionary, called for many texts. */
export type MentionFinder = (text: string) => Mention[];

/** The kinds of name that stand for a service in prose. */
export const proseKinds: readonly NameKind[] = [
  ...(['name', 'formal', 'short', 'korean', 'from', 'former'] as const),
];

/**
 * A finder of mentions: `람다를 썼다` → aws-lambda from 0 to 2.
 * The longest name wins, a particle may follow, and a name inside a longer word does not count (람다식, S3s).
 */
export function buildMentionFinder(
  dictionary: Dictionary,
  kinds: readonly NameKind[] = proseKinds,
): MentionFinder {
  const names = new Map<string, ServiceName>();
  for (const name of dictionary.names) {
    if (kinds.includes(name.kind)) names.set(name.text, name);
  }
  if (names.size === 0) return () => [];
  // The longest name first, or "Amazon Kinesis Data Streams" would be found as "Amazon Kinesis".
  const pattern = new RegExp(
    [...names.keys()]
      .toSorted((one, other) => other.length - one.length)
      .map((text) => RegExp.escape(text))
      .join('|'),
    'g',
  );
  return (text) => {
    // `matchAll` would make the pattern anew for each of many short texts.
    const found: { readonly name: ServiceName; readonly from: number }[] = [];
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match; match = pattern.exec(text))
      found.push({ name: names.get(match[0])!, from: match.index });
    return found
      .filter(({ name, from }) => standsAlone(text, from, from + name.text.length))
      .map(({ name, from }) => ({
        service: name.service.id,
        kind: name.kind,
        text: name.text,
        from,
        to: from + name.text.length,
      }));
  };
}

const letter = /[\p{L}\p{N}]/u;
const hangul = /[가-힣]/;

function standsAlone(text: string, from: number, to: number): boolean {
  const before = text[from - 1] ?? ' ';
  const first = text[from]!;
  const isHangul = hangul.test(first);
  if (isHangul ? hangul.test(before) : letter.test(before) && !hangul.test(before)) return false;
  const rest = /^[가-힣]+/.exec(text.slice(to))?.[0];
  if (rest !== undefined) return isHangul ? isJosa(rest) : true;
  return !letter.test(text[to] ?? ' ');
}
