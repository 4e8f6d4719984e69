import { expect, test } from 'vitest';
import { renameInText } from './rename-in-text.ts';

test.each([
  ['![글](./무대 사진.jpg)', '![글](./a.webp)'],
  ['![글](<./무대 사진.jpg> "설명")', '![글](<./a.webp> "설명")'],
  ['![글](무대%20사진.jpg)', '![글](./a.webp)'],
  ['photos: [{ src: 무대 사진.jpg, alt: 글 }]', 'photos: [{ src: ./a.webp, alt: 글 }]'],
  [`![글](${encodeURI('무대 사진.jpg')})`, '![글](./a.webp)'],
  [`![글](<${'무대 사진.jpg'.normalize('NFD')}>)`, '![글](<./a.webp>)'],
  ['[무대]: <./무대 사진.jpg>', '[무대]: <./a.webp>'],
  ["photos:\n  - src: './무대 사진.jpg'\n    alt: 글", "photos:\n  - src: './a.webp'\n    alt: 글"],
  ['![글](./옛 무대 사진.jpg)', '![글](./옛 무대 사진.jpg)'],
])('%s', (text, renamed) => {
  expect(renameInText(text, '무대 사진.jpg', 'a.webp')).toBe(renamed);
});
