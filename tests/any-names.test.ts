import { createMarkdownProcessor } from '@astrojs/markdown-remark';
import type { Root } from 'hast';
import { readFileSync } from 'node:fs';
import remarkMdx from 'remark-mdx';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { buildDictionary } from '#site/dictionary/dictionary.ts';
import { buildEntriesNamed } from '#site/dictionary/entries-named.ts';
import { buildMentionFinder, type MentionFinder } from '#site/dictionary/mentions.ts';
import { buildPipeline } from '#site/markdown/pipeline.ts';
import { buildKindOf } from '#site/markdown/service-kinds.ts';
import { serviceSchema } from '#site/schema/service.ts';
import { seedRandom, type Random } from './attacks/random.ts';

const services = serviceSchema
  .array()
  .parse(parse(readFileSync('tests/fixtures/content/services.yml', 'utf8')));
const { dictionary } = buildDictionary(services);
const names = dictionary.names.map(({ text }) => text);
const entriesNamed = buildEntriesNamed(services);

/** What the pipeline was told of the names in what it read. */
const named = new Set<string>();
const find = buildMentionFinder(dictionary);
const findMentions: MentionFinder = (text) => {
  const found = find(text);
  for (const { service } of found) named.add(service);
  return found;
};
const kindOf = buildKindOf(dictionary);

const pipeline = buildPipeline({
  findMentions,
  changesSince: () => [],
  serviceUrl: (id) => `/services/${id}/`,
  root: '/base/',
  readDrawing: () => undefined,
  kindOf: (label) => {
    findMentions(label);
    return kindOf(label);
  },
  authorName: (written) => written,
});
/** Nobody reads the HTML. */
const rehypePlugins = [...pipeline.rehypePlugins!, () => (tree: Root) => void (tree.children = [])];
const markdown = await createMarkdownProcessor({
  syntaxHighlight: false,
  ...pipeline,
  rehypePlugins,
});
const mdx = await createMarkdownProcessor({
  syntaxHighlight: false,
  ...pipeline,
  remarkPlugins: [remarkMdx, ...pipeline.remarkPlugins!],
  remarkRehype: {
    ...pipeline.remarkRehype,
    passThrough: ['mdxJsxFlowElement', 'mdxJsxTextElement'],
  },
  rehypePlugins,
});

type Write = (part: string) => string;

const everywhere: readonly Write[] = [
  (part) => `**${part}**`,
  (part) => `_${part}_`,
  (part) => `~~${part}~~`,
  (part) => `\`${part}\``,
  (part) => `[${part}](https://aws.amazon.com/a_(b)/ "그날의 (화면)")`,
  (part) => `[${part}](<https://aws.amazon.com/a(b/>)`,
  (part) => `[${part}][there]`,
  (part) => `<sub>${part}</sub>`,
  (part) => `<kbd>${part}</kbd>`,
  (part) => `${part}[^one]`,
  (part) => `${part}![무대 [화면]입니다.](./stage.jpg "설명 | 사진: 나")`,
  (part) => `${part}\\`,
  (part) => `${part}\n`,
  (part) => `${part}\n> `,
  (part) => part.replaceAll(/[a-z]/gi, (letter) => `&#${letter.charCodeAt(0)};`),
  (part) => part.replaceAll(/[A-Z]/g, (letter) => `&#x${letter.charCodeAt(0).toString(16)};`),
  (part) => part.replaceAll(' ', '&nbsp;'),
];
const ofMarkdown: readonly Write[] = [
  (part) => `${part}<br>`,
  (part) => `${part}<!-- 메모 a > b -->`,
  (part) => `<details><summary>${part}</summary>\n\n`,
];
const ofMdx: readonly Write[] = [
  (part) => `${part}<br/>`,
  (part) => `${part}{/* 메모 } a */}`,
  (part) => `<Quote by="홍 > 길동">${part}</Quote>`,
];
const ofDrawings: readonly Write[] = [
  (part) => `${part}<br/>`,
  (part) => `${part}\\n`,
  (part) => part.replaceAll(/[a-z]/gi, (letter) => `#${letter.charCodeAt(0)};`),
  (part) => part.replaceAll(/[A-Z]/g, (letter) => `#x${letter.charCodeAt(0).toString(16)};`),
  (part) => part.replaceAll(' ', '&nbsp;'),
];

/** A name with something at up to three places between its letters. */
function disturb(random: Random, name: string, ways: readonly Write[]): string {
  const cuts = [0, 1, 2].map(() => random.below(name.length + 1)).toSorted((one, two) => one - two);
  const parts = [0, ...cuts].map((from, at) => name.slice(from, cuts[at]));
  return parts.map((part) => (random.once(2) ? random.pick(ways)(part) : part)).join('');
}

const drawing = (label: string) =>
  `\`\`\`mermaid\nflowchart TD\n  accTitle: 이름\n  accDescr: 설명입니다.\n  a["${label}"] --> b\n\`\`\``;

test('whatever stands within the names of a text, its entries are more than the site names', async () => {
  const { error } = console;
  console.error = () => undefined;
  let count = 0;
  for (let seed = 0; seed < 250; seed += 1) {
    const random = seedRandom(seed);
    const isMdx = random.once(3);
    const ways = [...everywhere, ...(isMdx ? ofMdx : ofMarkdown)];
    const some = () => random.pick(names);
    const text = [
      `앞의 ${disturb(random, some(), ways)} 그리고 ${disturb(random, some(), ways)} 뒤`,
      random.once(4) ? drawing(disturb(random, some(), ofDrawings)) : '',
      `| ${disturb(random, some(), everywhere.slice(0, 9))} | 칸 |\n| --- | --- |\n| 하나 | 둘 |`,
      '[^one]: 각주입니다.\n\n[there]: https://aws.amazon.com/there/',
    ].join('\n\n');
    named.clear();
    const fileURL = new URL(`file:///content/events/a/b/index.md${isMdx ? 'x' : ''}`);
    try {
      await (isMdx ? mdx : markdown).render(text, { fileURL, frontmatter: { credit: '나' } });
    } catch {
      // What stops the build keeps nothing; what was named until then counts.
    }
    const entries = new Set(entriesNamed(text).map(({ id }) => id));
    expect(
      [...named].filter((id) => !entries.has(id)),
      text,
    ).toEqual([]);
    count += named.size;
  }
  console.error = error;
  expect(count).toBeGreaterThan(250);
});
