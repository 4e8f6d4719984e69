import type { Root, Table, TableRow } from 'mdast';
import type { Candidate } from './candidate.ts';
import { isPause, kindOfSession } from './heading-words.ts';
import { lineOf, textOf } from './outline.ts';
import { readPeople } from './people.ts';
import { readTitle } from './read-title.ts';
import { findSlot } from './slots.ts';

/** What the columns of a timetable hold. */
interface Columns {
  readonly time: number | undefined;
  readonly titles: readonly { readonly at: number; readonly track: string | undefined }[];
  readonly speaker: number | undefined;
}

/** Sessions in the timetables of a post: a row a session, or a column a track. */
export function findInTables({ children: blocks }: Root): Candidate[] {
  return blocks.flatMap((block, index) => (block.type === 'table' ? readTable(block, index) : []));
}

function readTable(table: Table, block: number): Candidate[] {
  const [head, ...rows] = table.children;
  if (!head) return [];
  const columns = findColumns(cellsOf(head), rows);
  if (!columns) return [];
  return [head, ...rows].flatMap((row) => readRow(row, columns, block));
}

const cellsOf = (row: TableRow): string[] => row.children.map(textOf);

const headed = {
  time: /^(?:시간|시각|일시|time|when)/i,
  title:
    /^(?:내용|세션|제목|강연|발표|주제|프로그램|행사|참석한\s*세션|title|session|topic|agenda|talk)/i,
  speaker: /^(?:발표자|연사|강연자|강사|발표|speakers?|presenter)/i,
  track: /^(?:track|트랙|room|룸|hall)\s*([A-Z]|\d{1,2})?|^[A-Z]\s*(?:트랙|홀)/i,
};

function findColumns(head: readonly string[], rows: readonly TableRow[]): Columns | undefined {
  const speaker = find(head, headed.speaker);
  const timed = head.map((_, at) => rows.filter((row) => isTime(cellsOf(row)[at] ?? '')).length);
  const most = Math.max(0, ...timed);
  const time = most > 0 && most * 2 >= rows.length ? timed.indexOf(most) : undefined;
  const tracks = head.flatMap((text, at) =>
    headed.track.test(text) && at !== time ? [{ at, track: headed.track.exec(text)?.[1] }] : [],
  );
  if (time !== undefined && tracks.length > 1) return { time, titles: tracks, speaker };
  const named = head.findIndex(
    (text, at) => at !== time && at !== speaker && headed.title.test(text),
  );
  const title = named >= 0 ? named : time === undefined ? -1 : head.findIndex((_, at) => at > time);
  const isOfSessions =
    time !== undefined || (title >= 0 && speaker !== undefined && title !== speaker);
  if (title < 0 || !isOfSessions) return undefined;
  return { time, titles: [{ at: title, track: undefined }], speaker };
}

const find = (head: readonly string[], pattern: RegExp): number | undefined => {
  const at = head.findIndex((text) => pattern.test(text));
  return at < 0 ? undefined : at;
};

const isTime = (text: string): boolean => text.length < 30 && findSlot(text) !== undefined;

function readRow(row: TableRow, { time, titles, speaker }: Columns, block: number): Candidate[] {
  const cells = cellsOf(row);
  const slot = time === undefined ? undefined : findSlot(cells[time] ?? '');
  // The row of names of columns, or one that goes on.
  if (time === undefined ? headed.title.test(cells[titles[0]!.at] ?? '') : !slot) return [];
  return titles.flatMap(({ at, track }) => {
    const words = cells[at] ?? '';
    const read = readTitle(words);
    if (read.title.length < 2 || isPause(read.title)) return [];
    const spoken = speaker === undefined ? undefined : readPeople(cells[speaker] ?? '', 'label');
    return [
      {
        title: read.title,
        kind: read.kind ?? kindOfSession(read.title),
        start: slot?.start,
        end: slot?.end,
        track: track ?? read.track,
        people: spoken ?? read.people,
        sure: 'likely',
        words,
        line: lineOf(row),
        from: block,
        to: block,
      } as const,
    ];
  });
}
