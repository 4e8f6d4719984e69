import { describe, expect, test } from 'vitest';
import { aPage, rulesOf } from '../../tests/support/a-page.ts';
import { checkJsonLd } from './check-json-ld.ts';

describe('data for machines', () => {
  test.each([
    ['{"@context":"https://schema.org","@type":"Thing"}', true],
    ['{"@context":"https://schema.org","@graph":[{"@type":"A"},{"@type":"B","@id":"b"}]}', true],
    ['{"@context":"https://schema.org","@graph":[{"@type":"A","c":{"@id":"b"}}]}', false],
    [
      '{"@context":"https://schema.org","@graph":[{"@type":"A","c":{"@id":"b"}},{"@type":"B","@id":"b"}]}',
      true,
    ],
    ['{"@context":"https://schema.org","@graph":[{"@type":"A"},{"name":"b"}]}', false],
    ['{"@context":"https://schema.org","@graph":[]}', false],
    ['{"@context":"https://schema.org"}', false],
    ['{"@context":"https://schema.org","@type":""}', false],
    ['{"@context":"http://schema.org","@type":"Thing"}', false],
    ['{"@type":"Thing"}', false],
    ['[]', false],
    ['null', false],
    ['', false],
  ])('%s says something: %s', (json, says) => {
    const script = `<script type="application/ld+json">${json}</script><script>1</script>`;
    expect(rulesOf(checkJsonLd(aPage(script)))).toEqual(says ? [] : ['json-ld']);
  });
});
