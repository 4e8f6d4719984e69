import { describe, expect, test } from 'vitest';
import { aPage, rulesOf } from '../../tests/support/a-page.ts';
import { checkIds } from './check-ids.ts';

describe('ids', () => {
  test.each<[string, string, readonly string[]]>([
    ['each once', '<p id="a"></p><p id="b"></p>', []],
    ['one twice', '<p id="a"></p><b id="a"></b>', ['same-id']],
    ['one three times', '<p id="a"></p><b id="a"></b><b id="a"></b>', ['same-id', 'same-id']],
    ['an empty one', '<p id=""></p>', ['empty-id']],
    ['two words', '<p id="a b"></p><p id="a b"></p>', ['empty-id', 'empty-id']],
    ['a space behind', '<p id="a "></p>', ['empty-id']],
    ['one in Korean', '<p id="가"></p><a aria-describedby="가"></a>', []],
    [
      'a name by two elements',
      '<i id="a"></i><i id="b"></i><nav aria-labelledby="a  b"></nav>',
      [],
    ],
    [
      'a name by one that is not there',
      '<i id="a"></i><nav aria-labelledby="a b"></nav>',
      ['dead-id'],
    ],
    ['a name by none', '<nav aria-labelledby=""></nav>', ['dead-id']],
    ...[
      'for',
      'form',
      'headers',
      'list',
      'popovertarget',
      'commandfor',
      'anchor',
      'itemref',
      'aria-activedescendant',
      'aria-controls',
      'aria-describedby',
      'aria-details',
      'aria-errormessage',
      'aria-flowto',
      'aria-labelledby',
      'aria-owns',
    ].map((name): [string, string, string[]] => [name, `<p ${name}="gone"></p>`, ['dead-id']]),
    ['a name in words', '<p aria-label="gone" title="gone"></p>', []],
  ])('%s', (_, html, found) => {
    expect(rulesOf(checkIds(aPage(html)))).toEqual(found);
  });
});
