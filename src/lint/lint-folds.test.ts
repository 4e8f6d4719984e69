import { describe, expect, test } from 'vitest';
import { lint } from '../../tests/support/lint-text.ts';

describe('a fold', () => {
  const places = (body: string, file = 'a.md') =>
    lint(body, { file }).map(
      ({ rule, place }) =>
        `${rule} ${place.kind === 'text' ? `${place.line}:${place.column}` : ''}`,
    );
  test.each([
    ['<details><summary></summary>글</details>', '10:10'],
    ['<details>\n<summary>&nbsp;</summary>\n\n글\n\n</details>', '11:1'],
    ['<details>\n\n글\n\n</details>', '10:1'],
    ['<details>\n\n글\n\n<summary>제목</summary>\n\n</details>', '14:1'],
    ['<details>\n<summary>하나</summary>\n<summary>둘</summary>\n\n글\n\n</details>', '12:1'],
    ['<summary>글</summary>', '10:1'],
  ])('that has no name of its own is a problem: %j', (body, place) => {
    expect(places(body)).toEqual([`details ${place}`]);
    expect(places(body, 'a.mdx')).toEqual([`details ${place}`]);
  });
  test.each([
    '<details>\n<summary>가</summary>\n\n글\n\n</details>',
    '<details><summary><kbd>F5</kbd></summary>글</details>',
    '- 가\n\n  <details>\n  <summary>나</summary>\n\n  글\n\n  </details>',
    '<details>\n<summary>가</summary>\n\n<details>\n<summary>나</summary>\n\n글\n\n</details>\n\n</details>',
  ])('with a name is none: %j', (body) => {
    expect(places(body)).toEqual([]);
    expect(places(body, 'a.mdx')).toEqual([]);
  });
});
