import type { Root } from 'hast';
import { h } from 'hastscript';
import { expect, test } from 'vitest';
import { VFile } from 'vfile';
import { aService } from '../../tests/support/a-content.ts';
import { buildDictionary } from '../dictionary/dictionary.ts';
import { buildMentionFinder } from '../dictionary/mentions.ts';
import { rehypeNamings, type Naming } from './rehype-namings.ts';

const { dictionary } = buildDictionary([
  aService({ aliases: { korean: ['람다'] } }),
  aService({ id: 'amazon-s3', name: 'Amazon S3', aliases: { short: ['S3'] } }),
]);
const name = rehypeNamings({ findMentions: buildMentionFinder(dictionary) });

/** What is noted of a text that is made of these elements, as `서비스: 앞 «이름» 뒤 (자리, 제목, 쪽지)`. */
function namings(...children: Root['children']): string[] {
  const frontmatter: { namings?: readonly Naming[] } = {};
  const file = new VFile();
  file.data.astro = { frontmatter };
  name({ type: 'root', children }, file);
  return frontmatter.namings!.map(({ before, found, after, at, under, note }) =>
    [`${before}«${found}»${after}`, at, under, note]
      .filter((part) => part !== undefined)
      .join(' | '),
  );
}

test('the first sentence that names a service is told, with its passage and the heading above', () => {
  expect(
    namings(
      h('p#Pintro', '처음입니다. 람다를 썼습니다. 끝입니다.'),
      h('h2#saga', 'Saga 패턴', h('a.anchor')),
      h('p#Psaga', '또 람다입니다. ', h('strong', 'S3'), '에 둡니다.'),
    ),
  ).toEqual(['«람다»를 썼습니다. | Pintro', '«S3»에 둡니다. | Psaga | Saga 패턴']);
});

test('an item without an id is reached by its heading, a row of a table by the table', () => {
  const table = h('div#Ptable', h('table', h('tbody', h('tr', h('td', '파일'), h('td', 'S3')))));
  expect(
    namings(
      h('h2#how', '방법'),
      h('ul', h('li', '람다로 나눕니다.', h('ul', h('li', '밤에')))),
      table,
    ),
  ).toEqual(['«람다»로 나눕니다. | how | 방법', '파일 · «S3» | Ptable | 방법']);
});

test('a sentence goes before a mere name, that before a note, and a heading is the last', () => {
  const note = h(
    'aside.editors-note',
    h('p#Pnote', h('strong', '편집자 주'), ' 람다는 15분까지 돕니다.'),
  );
  const heading = h('h2#lambda', '람다');
  const item = h('ul', h('li', 'AWS Lambda'));
  const sentence = h('p#Plast', 'AWS Lambda입니다.');
  expect(namings(heading)).toEqual(['«람다» | lambda | 람다']);
  expect(namings(heading, note)).toEqual(['«람다»는 15분까지 돕니다. | Pnote | 람다 | 편집자 주']);
  expect(namings(heading, note, item)).toEqual(['«AWS Lambda» | lambda | 람다']);
  expect(namings(heading, note, item, sentence)).toEqual(['«AWS Lambda»입니다. | Plast | 람다']);
});

test('numbers of footnotes, code, drawings and what became of a service later are left out', () => {
  const footnote = h('sup', h('a', { dataFootnoteRef: true, href: '#fn' }, '1'));
  expect(
    namings(
      h('p#P1', 'S3', footnote, '에 둡니다', footnote, '.'),
      h('pre', h('code', '람다')),
      h('figure.diagram#P2', h('svg', h('title', '람다')), h('ul', h('li', '람다'))),
      h('aside.since', h('p', '그 뒤 람다: 2026-01-01 종료')),
    ),
  ).toEqual(['«S3»에 둡니다. | P1']);
});

test('a footnote is reached by its own place, under the name that all footnotes stand under', () => {
  const footnotes = h(
    'section',
    h('h2#footnote-label', '각주'),
    h('ol', h('li#fn-1', h('p', 'S3에 둡니다.'))),
  );
  expect(namings(footnotes)).toEqual(['«S3»에 둡니다. | fn-1 | 각주 | 각주']);
});
