import { siteFiles } from '../model/routes.ts';
import { rowsBeside, rowsPerFile } from '../sessions/files.ts';
import { unpackTable } from '../sessions/table.ts';
import type { Build } from './build.ts';
import type { Fault } from './fault.ts';

/** What a browser narrows the list of sessions with: one table, and files of rows in which each talk stands once, in order. */
export function checkTalks(build: Build, talks: readonly string[]): Fault[] {
  const files = [...build.texts.keys()].filter((file) => file.startsWith(siteFiles.sessions));
  const [table = siteFiles.sessions] = files.filter((file) => !isRows(file));
  const report = (file: string, message: string): Fault => ({ file, rule: 'talks', message });
  const expected = Array.from({ length: Math.ceil(talks.length / rowsPerFile) }, (_, file) => ({
    file: rowsBeside(table, file),
    talks: talks.slice(file * rowsPerFile, (file + 1) * rowsPerFile),
  }));
  const size = sizeOf(build.texts.get(table)?.whole);
  const needed = new Set([table, ...expected.map(({ file }) => file)]);
  return [
    ...(size === talks.length
      ? []
      : [
          report(
            table,
            `세션 목록의 표에 세션이 ${size}개 있습니다. ${talks.length}개여야 합니다.`,
          ),
        ]),
    ...expected
      .filter((rows) => rows.talks.join() !== talksIn(rows.file, build).join())
      .map(({ file }) => report(file, '세션 목록의 줄이 시간표의 강연과 순서대로 맞지 않습니다.')),
    ...files
      .filter((file) => !needed.has(file))
      .map((file) => report(file, '어느 세션 목록에도 쓰이지 않는 파일입니다.')),
  ];
}

/** Whether a file holds rows of the list, as the HTML of a page has them. */
export const isRows = (file: string): boolean =>
  file.startsWith(siteFiles.sessions) && /-\d+\.txt$/.test(file);

/** How many sessions a table has; none for one that cannot be read. */
function sizeOf(text: string | undefined): number {
  try {
    return text === undefined ? 0 : unpackTable(text).size;
  } catch {
    return 0;
  }
}

/** The places in timetables that rows lead to, without the base path. */
const talksIn = (file: string, { address, texts }: Build): readonly string[] =>
  (texts.get(file)?.references ?? [])
    .filter((reference) => reference.address.includes('#session-'))
    .map((reference) => reference.address.slice(address.pathname.length - 1));
