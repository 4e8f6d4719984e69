import { expect, test } from 'vitest';
import { buildOutline } from './outline.ts';

test('h3 stand under their h2; what has none and deeper headings stand nowhere', () => {
  const outline = buildOutline([
    { depth: 3, slug: 'before', text: '앞서' },
    { depth: 2, slug: 'lambda', text: 'AWS Lambda' },
    { depth: 3, slug: 'events', text: '이벤트' },
    { depth: 4, slug: 'details', text: '세부' },
    { depth: 2, slug: 'demo', text: '데모' },
  ]);
  expect(outline.map(({ slug, children }) => [slug, children.map((child) => child.slug)])).toEqual([
    ['lambda', ['events']],
    ['demo', []],
  ]);
});
