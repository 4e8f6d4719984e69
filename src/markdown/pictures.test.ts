import { expect, test } from 'vitest';
import { findPictures, isBeside } from './pictures.ts';
import { parseTree } from './parse.ts';

const find = (markdown: string) => findPictures(parseTree(markdown));

test('a picture is found by either notation, with its words', () => {
  expect(find('![가](./a.png "나")\n\n![다][b]\n\n[b]: ./b.png "라"')).toMatchObject([
    { name: './a.png', alt: '가', title: '나', isAlone: true },
    { name: './b.png', alt: '다', title: '라', isAlone: true },
  ]);
});

test('its name is the name of the file, however it is written', () => {
  expect(
    find('![](<./무대 사진.jpg>)![](./무대%20사진.jpg)![](./50%.jpg)').map(({ name }) => name),
  ).toEqual(['./무대 사진.jpg', './무대 사진.jpg', './50%.jpg']);
});

test('a picture within a sentence does not stand alone', () => {
  expect(find('글 ![가](./a.png) 글\n\n[![가](./a.png)](/about/)')).toMatchObject([
    { isAlone: false },
    { isAlone: false },
  ]);
});

test('a file is beside its text or it is not', () => {
  const names = ['./a.png', 'a.png', './img/a.png', '../a.png', '/a.png', 'https://a.kr/a.png'];
  expect(names.filter(isBeside)).toEqual(['./a.png', 'a.png', './img/a.png']);
  const disguised = [
    '..%2fa.png',
    '.\\a.png',
    './a\0.png',
    './a.png?raw',
    './a.png#b',
    '//a.kr/a.png',
    './a%2Fb.png',
    './a%5Cb.png',
    './a%00.png',
    './img/../../a.png',
    './a\u202Eb.png',
    'C:/a.png',
  ];
  expect(disguised.filter(isBeside)).toEqual([]);
});

test('a name with dots or a percent sign is beside its text', () => {
  const names = ['./a..b.png', './..a.png', './50%.png', './a/b.c.png', './무대 사진 (1).png'];
  expect(names.filter(isBeside)).toEqual(names);
});

test('a reference leads to the first picture of its name, or is no picture', () => {
  expect(find('![가][a] ![나][none]\n\n[a]: ./one.png\n[A]: ./two.png')).toMatchObject([
    { name: './one.png', title: '', alt: '가', isAlone: false },
  ]);
});

test('a picture stands alone on its line, whatever space is around it', () => {
  const alone = (markdown: string) => find(markdown).map(({ isAlone }) => isAlone);
  expect(alone('> ![](./a.png) \n')).toEqual([true]);
  expect(alone('&#32;![](./a.png)')).toEqual([true]);
  expect(alone('![](./a.png)\n![](./b.png)')).toEqual([true, true]);
  expect(alone('글\n![](./a.png)')).toEqual([true]);
  expect(alone('글 ![](./a.png)')).toEqual([false]);
  expect(alone('**![](./a.png)**')).toEqual([false]);
  expect(alone('## ![](./a.png)')).toEqual([false]);
});
