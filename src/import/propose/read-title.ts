import type { SessionData } from '../../schema/programme.ts';
import { kindOfSession } from './heading-words.ts';
import { readPeople, type Person } from './people.ts';
import { findSlot } from './slots.ts';

/** What a heading, a row or a line of a list says of a session. */
export interface ReadTitle {
  readonly title: string;
  readonly start?: string | undefined;
  readonly end?: string | undefined;
  /** As the post calls it: `2`, `A`. */
  readonly track?: string | undefined;
  readonly kind?: SessionData['kind'] | undefined;
  readonly people: readonly Person[];
  /** Why it is a session: it is called one, it has a time, a speaker, a number. */
  readonly marks: ReadonlySet<Mark>;
}

/** Whether one of these says that a title is a session's. */
export const hasMark = ({ marks }: ReadTitle, ...wanted: readonly Mark[]): boolean =>
  wanted.some((mark) => marks.has(mark));

export type Mark = 'called' | 'time' | 'track' | 'number' | 'people' | 'kind';

const called =
  /^[[(<【]?\s*(?:(?:메인|기술|오전|오후)\s*)?(?:세션|session|발표|강연|talk|강의)\s*[-#.]?\s*(\d{1,2}(?:-\d)?|[A-Z]\d?)\s*[\])>】]?(?=$|[\s.:)|\-–—])[\s.:)|\-–—]*/i;
const labelled = /^(?:발표\s*|메인\s*)?(?:세션|발표|강연|주제|session)\s*[:：]\s*(?=\S)/i;
const minutes = /\s*\(\s*\d{1,3}\s*분\s*\)\s*$/;
const ordinal =
  /^(?:첫|두|세|네|다섯|여섯|일곱|여덟|아홉|열|마지막|첫\s?번째|두\s?번째|세\s?번째|네\s?번째|\d{1,2})\s*(?:번째)?\s*(?:세션|강연|발표)\s*(?:[.:)|\-–—]\s*|$)/;
const tracked =
  /^[[(]?\s*(?:track|트랙)\s*-?\s*([A-Z]|\d{1,2})(?:\s*-\s*\d{1,2})?\s*[\])]?[\s.:)|\-–—]+/i;
const code = /^\[?[A-Z]{3,4}\d{3}(?:-[A-Z]\d?)?\]?\s*[.:|\-–—]?\s+(?=\S)/;
const numbered = /^(?:[#№]\s*)?(\d{1,2})\s*(?:[.)]\s+|\.(?=\D)|번\s+)|^#\s?(\d{1,2})\s+|^[①-⑳]\s*/;
const subNumbered = /^\d{1,2}\s*[-.]\s*\d{1,2}\s*[.)]?\s+/;

/** Reads the words of a session's heading: `13:00 - 13:40 람다 - 홍길동(활빈당)`, `Session 1. 람다`, `[Track 2-1] 람다`. */
export function readTitle(text: string): ReadTitle {
  const marks = new Set<Mark>();
  let rest = trim(text);
  const slot = findSlot(rest);
  if (slot) {
    marks.add('time');
    rest = trim(`${rest.slice(0, slot.from)} ${rest.slice(slot.to)}`);
  }
  const short = rest.replace(minutes, '');
  if (short !== rest && short !== '') {
    marks.add('time');
    rest = trim(short);
  }
  const cut = (pattern: RegExp, mark: Mark): RegExpExecArray | null => {
    const found = pattern.exec(rest);
    // A title that is nothing but its number stays one: Session 1.
    if (!found) return null;
    marks.add(mark);
    const left = trim(rest.slice(found[0].length));
    if (left !== '') rest = left;
    return found;
  };
  if (subNumbered.test(rest)) rest = trim(rest.replace(subNumbered, ''));
  else cut(numbered, 'number');
  const track = cut(tracked, 'track')?.[1];
  cut(called, 'called');
  cut(labelled, 'called');
  cut(ordinal, 'called');
  cut(code, 'called');

  const { title, people } = splitPeople(rest);
  if (people.length > 0) marks.add('people');
  const kind = title.length <= 60 ? kindOfSession(title) : undefined;
  if (kind) marks.add('kind');
  return { title: unquote(title), start: slot?.start, end: slot?.end, track, kind, people, marks };
}

/** `제목 - 발표자: 홍길동`, `제목 (연사: 홍길동)` */
const labelledPeople =
  /^(.+?)\s*(?:[-–—|/,]\s*|[([]\s*)(?:연사|발표자|강연자|스피커|발표|speakers?)\s*[:：]\s*(.+)$/i;

/** Takes the speakers off a title: `제목 - 이름(회사)`, `제목 (이름 / 회사)`, `이름(회사) - 제목`. */
function splitPeople(text: string): { title: string; people: Person[] } {
  const [, before = '', named = ''] = labelledPeople.exec(text) ?? [];
  const said = named.includes('(') ? named : named.replace(/[)\]]$/, '');
  const labelled = before === '' ? undefined : readPeople(said, 'label');
  if (labelled) return { title: trim(before), people: labelled };
  // ( 허형, 나동진 / 삼성전자[Lunch class] )
  const bare = text.replace(/\s*\[[^\]]*\](?=\s*\)\s*$)/, '');
  const inBrackets = /^(.+?)\s*[([（]\s*([^()（）[\]]*)\s*[)\]）]\s*$/.exec(bare);
  if (inBrackets) {
    const people = readPeople(inBrackets[2]!, 'place');
    if (people) return { title: trim(inBrackets[1]!), people };
  }
  const separators = [
    ...text.matchAll(
      /\s+[-–—/|:]\s+|\s*[:|]\s+|\s+-(?=[가-힣]{3}\s*-?\s*$)|\s+by\s+|\s+with\s+|>\s+/gi,
    ),
  ];
  const [first] = separators;
  if (first) {
    const people = readPeople(text.slice(0, first.index), 'none');
    if (people) return { title: trim(text.slice(first.index + first[0].length)), people };
  }
  for (const { 0: separator, index } of separators.toReversed()) {
    const isLabel = /by|with/i.test(separator);
    const people = readPeople(text.slice(index + separator.length), isLabel ? 'label' : 'place');
    const before = text.slice(0, index + (separator.startsWith('>') ? 1 : 0));
    // A keynote is given with somebody, an application is built with something.
    if (/with/i.test(separator) && kindOfSession(before) !== 'keynote') continue;
    if (people) return { title: trim(before), people };
  }
  return { title: text, people: [] };
}

const trim = (text: string): string =>
  text
    .replaceAll(/[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F\u200D]/gu, ' ')
    .replace(/\s*[([](?:link|링크|영상|자료|발표\s*자료|슬라이드)[)\]]\s*$/i, '')
    .replace(/^[\s#*_~|:·,\-–—]+(?=\S)/, (signs) =>
      /#$/.test(signs.trim()) ? signs.trimStart() : '',
    )
    .replace(/^#\s+/, '')
    .replace(/[\s*_~|:·,\-–—]+$/, '')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** A title that stands in quotes or angles as a whole. */
const unquote = (text: string): string =>
  text.replace(/^["“”'‘’「『<《〈](.+)["“”'‘’」』>》〉]$/, '$1').trim();
