import { expect, test } from 'vitest';
import { findDrawings } from './find-drawings.ts';

test('drawings are found among the figures of a text, in their order', () => {
  const [one, photo, other] = [
    '<figure class="diagram"><svg></svg></figure>',
    '<figure class="photo"><img></figure>',
    '<figure id="saga" class="diagram diagram-both"><svg></svg><figcaption>Saga</figcaption></figure>',
  ];
  expect(findDrawings(`<p>글</p>${one}${photo}${other}<p>글</p>`)).toEqual([one, other]);
});
