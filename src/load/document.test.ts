import { expect, test } from 'vitest';
import { parseContentDocument } from './document.ts';

const text = '---\ntitle: 제목\nphotos:\n  - src: a.png\n    alt: 그림\n---\n\n본문\n';

test('a field is found on its line, and a missing one where its parent begins', () => {
  const { document } = parseContentDocument('a/index.md', text);
  expect(document.locate(['title'])).toEqual({ line: 2, column: 8 });
  expect(document.locate(['photos', 0, 'alt'])).toEqual({ line: 5, column: 10 });
  expect(document.locate(['photos', 0, 'caption']).line).toBe(4);
});

test('a body begins after its frontmatter', () => {
  const { document } = parseContentDocument('a/index.md', text);
  expect([document.body, document.bodyLine]).toEqual(['\n본문\n', 7]);
});

test('YAML that cannot be read is a problem with its line', () => {
  const { problems } = parseContentDocument('a/programme.yml', 'sessions:\n  - id: "a\n');
  expect(problems).toMatchObject([{ rule: 'yaml', place: { line: expect.any(Number) as number } }]);
});

test('a text without frontmatter is a problem, not a crash', () => {
  expect(parseContentDocument('a/index.md', '본문뿐').problems).toMatchObject([
    { rule: 'frontmatter' },
  ]);
});
