import { expect, test } from 'vitest';
import { anEvent, aRecap, aSite } from '../../tests/support/a-content.ts';
import { listNodesOf } from '../markdown/list-nodes.ts';
import { parseTree } from '../markdown/parse.ts';
import { printMarkdown } from '../markdown/print.ts';
import { buildLlmsText, splitTexts } from './llms.ts';

const year = (year: number, letters: number) => ({ year, text: 'a'.repeat(letters) });
const split = (...years: ReturnType<typeof year>[]) =>
  splitTexts(years, 100).map(({ name, years }) => [name, ...years]);

test('what one file holds is one file, the newest year first', () => {
  expect(split(year(2016, 40), year(2019, 40))).toEqual([['llms-full.txt', 2019, 2016]]);
});

test('what is more stands in files of its own, year by year, which no new text changes', () => {
  expect(split(year(2016, 40), year(2019, 70), year(2023, 20), year(2024, 20))).toEqual([
    ['llms-full.txt', 2024, 2023],
    ['llms-full-2019.txt', 2019],
    ['llms-full-2016.txt', 2016],
  ]);
});

test('a year that is too large by itself is a file all the same', () => {
  expect(split(year(2016, 40), year(2019, 170))).toEqual([
    ['llms-full.txt', 2019],
    ['llms-full-2016.txt', 2016],
  ]);
});

test('letters of Hangul count as they are sent, three bytes each', () => {
  const years = [2016, 2019].map((year) => ({ year, text: '가'.repeat(20) }));
  expect(splitTexts(years, 100)).toHaveLength(2);
});

/** `llms.txt` of a site with so many recaps. */
function describe(recaps: number) {
  const site = aSite({
    events: {
      summit: {
        event: anEvent({ venue: '코엑스' }),
        recaps: Object.fromEntries(
          Array.from({ length: recaps }, (_, at) => [
            `r${at}`,
            { data: aRecap({ title: `글 ${at}`, summary: '요약입니다.' }) },
          ]),
        ),
      },
    },
  });
  const files = splitTexts([year(2019, 10)]);
  const whole = (url: string) => new URL(url.slice(1), 'https://example.github.io/notes/').href;
  return printMarkdown({ type: 'root', children: buildLlmsText(site, files, whole) });
}

test('llms.txt has the form of llmstxt.org: a name, a quotation, words, then lists of links', () => {
  const tree = parseTree(describe(2));
  const [name, summary, ...rest] = tree.children;
  expect([name?.type, summary?.type]).toEqual(['heading', 'blockquote']);
  const sections = rest.findIndex(({ type }) => type === 'heading');
  expect(rest.slice(0, sections).map(({ type }) => type)).toEqual(['paragraph', 'paragraph']);
  expect(new Set(rest.slice(sections).map(({ type }) => type))).toEqual(
    new Set(['heading', 'list']),
  );
  expect(listNodesOf(tree, 'heading').map(({ depth }) => depth)).toEqual([1, 2, 2, 2, 2]);
  for (const { children } of listNodesOf(tree, 'listItem')) {
    const [paragraph] = children;
    if (paragraph?.type !== 'paragraph') throw new Error('not a line');
    expect(paragraph.children[0]?.type).toBe('link');
  }
  expect(describe(2)).toContain('\n## Optional\n');
});

test('it leads to the Markdown of each event and recap, and says what they are', () => {
  const text = describe(1);
  expect(text).toContain(
    '- [AWS Summit Seoul 2019](https://example.github.io/notes/events/summit/index.md): 2019년 4월 17일(수)–18일(목), 코엑스, 세션 1, 기록 1\n',
  );
  expect(text).toContain(
    '- [글 0](https://example.github.io/notes/events/summit/r0/index.md): 요약입니다.\n',
  );
  expect(text).toContain(
    '- [llms-full.txt](https://example.github.io/notes/llms-full.txt): 2019년',
  );
});

test('thousands of recaps are found from their events', () => {
  const text = describe(301);
  expect(text).not.toContain('/r0/');
  expect(text).toContain('기록 301');
});
