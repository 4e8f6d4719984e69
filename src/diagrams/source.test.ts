import { expect, test } from 'vitest';
import { readSource } from './source.ts';

const read = (text: string) =>
  readSource(text, ({ line, column }, message) => {
    throw new Error(`${line}:${column} ${message}`);
  });
const drawing = 'flowchart TD\n  accTitle: 이름\n  accDescr: 설명입니다.\n  a[웹 서버]';

test('title, name and description are read beside the drawing', () => {
  expect(read(`---\ntitle: "사용자 1명: 시작"\n---\n${drawing}`)).toMatchObject({
    title: '사용자 1명: 시작',
    name: '이름',
    description: '설명입니다.',
  });
});

test('a drawing without a title is called by its name', () => {
  expect(read(drawing)?.title).toBe('이름');
});

test('lines keep their places, whatever ends them', () => {
  for (const end of ['\n', '\r\n', '\r'])
    expect(read(drawing.replaceAll('\n', end))).toMatchObject({
      header: { text: 'flowchart TD', line: 1, column: 1 },
      lines: [{ text: 'a[웹 서버]', line: 4, column: 3 }],
    });
});
