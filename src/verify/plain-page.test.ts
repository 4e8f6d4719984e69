import type { ParserError } from 'parse5';
import { expect, test } from 'vitest';
import { seedRandom } from '../../tests/attacks/random.ts';
import { aBuiltSite, recapFile } from '../../tests/support/a-built-site.ts';
import { makeHtml } from '../../tests/random/html.ts';
import { checkSyntax } from './check-syntax.ts';
import { readByStandard } from './page.ts';
import type { PageElement } from './page-element.ts';
import { readPlainly } from './plain-page.ts';

const page = (body: string) =>
  `<!doctype html><html lang="ko"><head><title>가</title></head><body>${body}</body></html>`;

/** Elements as lines; where white space of the frame belongs is nobody's business. */
const describe = (elements: readonly PageElement[]) =>
  elements.map(({ tag, attributes, parent, text, ownText }) => {
    const texts = /^(?:html|head|body)$/.test(tag) ? [] : [text, ownText];
    const at = parent && elements.indexOf(parent);
    return JSON.stringify([tag, Object.entries(attributes), at, ...texts]);
  });

/** What all rules of the standard make of a text, and what they say against it. */
function byStandard(html: string) {
  const errors: ParserError[] = [];
  const elements = readByStandard(html, errors);
  const url = new URL('https://example.com/');
  const read = {
    file: 'a',
    url,
    html,
    elements,
    byTag: new Map(),
    ids: new Set<string>(),
    isPlain: false,
    errors,
  };
  return [describe(elements), checkSyntax(read)];
}

test('a page of a build is plain', () => {
  const html = String(aBuiltSite().get(recapFile));
  const elements = readPlainly(html);
  expect([describe(elements!), []]).toEqual(byStandard(html));
});

test('whatever is read as plain has the elements of the standard, which says nothing against it', () => {
  const random = seedRandom(12);
  let plain = 0;
  for (let time = 0; time < 4000; time++) {
    const html = makeHtml(random);
    const elements = readPlainly(html);
    if (elements === undefined) continue;
    plain++;
    expect([describe(elements), []], html).toEqual(byStandard(html));
  }
  expect(plain).toBeGreaterThan(400);
});

test.each([
  ['in a page without a doctype', page('').replace('<!doctype html>', '')],
  ['in a page without a head', '<!doctype html><html><body></body></html>'],
  ['where something is left open', page('<p>가')],
  ['where something ends twice', page('<p>가</p></p>')],
  ['in a paragraph that its block ends', page('<p><span><div>가</div></span></p>')],
  ['in a link within a link', page('<a><span><a>가</a></span></a>')],
  ['in an item without a list', page('<div><li>가</li></div>')],
  ['in an item of a group that is in an item', page('<dl><dd><div><dd>가</dd></div></dd></dl>')],
  ['in text between cells', page('<table><tbody><tr>\u00a0<td>가</td></tr></tbody></table>')],
  ['in a row without a body', page('<table><tr><td>가</td></tr></table>')],
  ['of elements that the standard reads in its own way', page('<select></select>')],
  ['of a first line that goes', page('<pre>\n가</pre>')],
  ['of `/>` where it means nothing', page('<p/>')],
  ['of a drawing in its other letters', page('<svg viewbox="0 0 1 1"></svg>')],
  ['in the name of a drawing', page('<svg><title><path/></title></svg>')],
  ['of attributes without quotes', page('<p id=a>가</p>')],
  ['of one given twice', page('<p id="a" id="b">가</p>')],
  ['of signs that are no letters', page('가\u0000나')],
  ['of half a sign', page('가\ud800나')],
  ['of signs that few write', page('&copy;')],
  ['of comments', page('<!-- 가 -->')],
  ['where a script hides its end', page('<script>"<!--"</script>')],
  ['where a script names another end', page('<script>"</b>"</script>')],
  ['after its end', `${page('')}가`],
  ['of what is nested beyond measure', page('<b>'.repeat(300) + '</b>'.repeat(300))],
])('nothing is plain %s', (_where, html) => {
  expect(readPlainly(html)).toBeUndefined();
});

test('a tag may hold what looks like another', () => {
  const html = page('<p title="1 > <b>">가</p><p title="1 ">나</p>');
  expect(describe(readPlainly(html)!)).toEqual(byStandard(html)[0]);
});
