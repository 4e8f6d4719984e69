import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nameAsset, namePhoto } from './photo-name.ts';

test.each([
  ['IMG_4650.HEIC', 'img-4650.webp'],
  ['무대 사진 (1).jpg', 'mudae-sajin-1.webp'],
  [`${'무대'.normalize('NFD')}.jpg`, 'mudae.webp'],
  ['KakaoTalk_20240516_101010.jpg', 'kakaotalk-20240516-101010.webp'],
  ['日本.jpg', 'photo.webp'],
  ['con.jpg', 'photo-con.webp'],
  ['../../etc/passwd', 'passwd.webp'],
])('%s becomes %s', (original, name) => {
  expect(namePhoto(original, 'webp')).toBe(name);
});

test('any name becomes one that every disk and address can have', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (original) => {
      expect(namePhoto(original, 'jpeg')).toMatch(/^[a-z0-9](?:[a-z0-9-]{0,69}[a-z0-9])?\.jpg$/);
    }),
  );
});

test('in the built site a photo has an address without blanks, and a style sheet the name it had', () => {
  expect(nameAsset({ names: ['무대 사진.JPG'] })).toBe('_astro/mudae-sajin.[hash][extname]');
  expect(nameAsset({ names: ['Base.css'] })).toBe('_astro/[name].[hash][extname]');
});
