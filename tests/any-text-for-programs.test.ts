import { expect, test } from 'vitest';
import { listNodesOf } from '#site/markdown/list-nodes.ts';
import { parseText } from '#site/markdown/parse.ts';
import { readPortable } from '#site/markdown/portable.ts';
import { printMarkdown } from '#site/markdown/print.ts';
import { readText } from '#site/verify/read-text.ts';
import { seedRandom } from './attacks/random.ts';
import { makeBody } from './random/blocks.ts';

const page = 'https://example.github.io/notes/events/summit/one/';
const seeds = Array.from({ length: 300 }, (_, index) => index);

test('whatever an author writes is Markdown alone elsewhere, with whole addresses', () => {
  for (const seed of seeds) {
    const random = seedRandom(seed);
    const format = random.once(5) ? 'mdx' : 'md';
    const pictures = ['stage.jpg', '무대 사진.jpg', 'A.PNG'];
    const body = makeBody(random, {
      format,
      anchors: [],
      footnotes: [],
      pictures,
      used: new Set(),
    });
    const parsed = parseText(body, format);
    if (parsed.kind !== 'tree') continue;
    const children = readPortable(
      { file: `content/events/summit/one/index.${format}`, body, tree: parsed.tree },
      {
        addressOf: (written) =>
          URL.canParse(written, page) ? new URL(written, page).href : written,
        pictureOf: (name) => `${page}${encodeURIComponent(name)}`,
        drawingOf: () => 'flowchart TD\n  a --> b\n',
        credit: '사진: 홍길동',
        findMentions: () => [],
        changesSince: () => [],
      },
    );
    const printed = printMarkdown({ type: 'root', children });
    const again = parseText(printed);
    if (again.kind !== 'tree') throw new Error(`${seed}: ${again.message}`);
    expect(listNodesOf(again.tree, 'html'), `${seed}`).toEqual([]);
    for (const { address } of readText('a.md', printed, new URL(page)).references)
      expect(address, `${seed}`).toMatch(/^https?:/);
  }
});
