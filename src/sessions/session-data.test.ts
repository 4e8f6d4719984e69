import { expect, test } from 'vitest';
import { anEvent, aSession, aSite } from '../../tests/support/a-content.ts';
import { talksOf } from '../model/lists.ts';
import { rowsBeside, rowsPerFile, tableFile } from './files.ts';
import { buildSessionData } from './session-data.ts';

const dataOf = (count: number, title = '강연') =>
  buildSessionData(
    talksOf(
      aSite({
        events: {
          e: {
            event: anEvent({ days: ['2019-04-18'] }),
            sessions: Array.from({ length: count }, (_, index) =>
              aSession({ id: `s-${index}`, title: `${title} ${index}` }),
            ),
          },
        },
      }),
    ),
  );

test('every session stands in one file of rows, in order', () => {
  const { files } = dataOf(2 * rowsPerFile + 1);
  expect(files.map(({ length }) => length)).toEqual([rowsPerFile, rowsPerFile, 1]);
  expect(files.flat().map(({ id }) => id)[rowsPerFile]).toBe(`s-${rowsPerFile}`);
});

test('files of another list have other names, as a browser may remember them', () => {
  expect(dataOf(3).version).toBe(dataOf(3).version);
  expect(dataOf(3).version).not.toBe(dataOf(4).version);
});

test('the files of rows lie beside their table', () => {
  expect(rowsBeside(`/repo/${tableFile('1a2b3c4d')}`, 7)).toBe(
    '/repo/sessions/data/1a2b3c4d-7.txt',
  );
});
