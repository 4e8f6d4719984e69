import { createMarkdownProcessor } from '@astrojs/markdown-remark';
import { expect, test } from 'vitest';
import { aService } from '../../tests/support/a-content.ts';
import { withoutPassages } from '../../tests/support/without-passages.ts';
import { buildDictionary } from '../dictionary/dictionary.ts';
import { buildMentionFinder } from '../dictionary/mentions.ts';
import { buildChangesSince } from '../dictionary/since.ts';
import { buildPipeline } from './pipeline.ts';

const source = 'https://a.kr/';
const { dictionary } = buildDictionary([
  aService({
    id: 'mesh',
    name: 'AWS Mesh',
    life: [
      { kind: 'closed', date: '2024-09-24', source },
      { kind: 'ended', date: '2026-09', source },
      { kind: 'ended', part: 'Proxy', date: '2026', source },
    ],
  }),
  aService({
    id: 'search',
    name: 'Amazon Search',
    life: [{ kind: 'renamed', from: 'Amazon Find', date: '2021-09-08', source }],
  }),
  aService({ id: 'store', name: 'Amazon Store' }),
]);
const changesSince = buildChangesSince(dictionary);
const lent = {
  serviceUrl: (id: string) => `/services/${id}/`,
  root: '/',
  readDrawing: () => undefined,
  kindOf: () => undefined,
  authorName: (written: string) => written,
};
const processor = await createMarkdownProcessor({
  syntaxHighlight: false,
  ...buildPipeline({
    ...lent,
    findMentions: buildMentionFinder(dictionary),
    changesSince: (path, service) =>
      path.startsWith('/events/') ? changesSince(service, '2019-04-18') : [],
  }),
});

/** A text → its blocks in order, each as its first words; a note as all of them, in brackets. */
async function read(markdown: string, path = 'events/a/b/index.md'): Promise<string[]> {
  const fileURL = new URL(`file:///${path}`);
  const { code } = await processor.render(markdown, { fileURL, frontmatter: {} });
  return (withoutPassages(code).match(/<(p|h2|li|aside)\b.*?<\/\1>/gs) ?? []).map((block) => {
    const words = block.replaceAll(/<[^>]*>/g, '').trim();
    return block.startsWith('<aside') ? `[${words}]` : words.split(' ')[0]!;
  });
}

const mesh = 'AWS Mesh: 2024-09-24 새 고객 접수 중단, 2026-09 종료';
const search = 'Amazon Search: 2021-09-08 이름 변경(옛 이름 Amazon Find)';

test('what became of a service stands once, behind the paragraph that names it first', async () => {
  expect(await read('하나\n\n둘 AWS Mesh와\n\n셋 AWS Mesh도')).toEqual([
    '하나',
    '둘',
    `[그 뒤 ${mesh}]`,
    '셋',
  ]);
});

test('several services of a paragraph have a line each in one note', async () => {
  expect(await read('하나 AWS Mesh, Amazon Store, Amazon Search')).toEqual([
    '하나',
    `[그 뒤 ${mesh}\n${search}]`,
  ]);
});

test('many services of a paragraph are counted in their note and told in a fold', async () => {
  const names = ['Alpha', 'Beta', 'Gamma', 'Delta', 'Epsilon'];
  const many = buildDictionary(
    names.map((name) =>
      aService({ id: name, name, life: [{ kind: 'ended', date: '2024', source }] }),
    ),
  ).dictionary;
  const { render } = await createMarkdownProcessor({
    syntaxHighlight: false,
    ...buildPipeline({
      ...lent,
      findMentions: buildMentionFinder(many),
      changesSince: (_, service) => buildChangesSince(many)(service, '2019'),
    }),
  });
  const { code } = await render(names.join(', '));
  expect(code).toContain('<strong>그 뒤</strong> 서비스 5개가 달라졌습니다.</p>');
  expect(code.match(/<details>.*<\/details>/s)![0].match(/<p>/g)).toHaveLength(5);
  expect((await render(names.slice(0, 4).join(', '))).code).not.toContain('<details>');
});

test('what became of a part is told where the part is named too', async () => {
  expect(await read('하나 AWS Mesh\n\n둘 Proxy')).toEqual([
    '하나',
    `[그 뒤 ${mesh}, 2026 종료(Proxy)]`,
    '둘',
  ]);
});

test('a service is named by the name it had', async () => {
  expect(await read('하나 Amazon Find는')).toEqual(['하나', `[그 뒤 ${search}]`]);
});

test('a heading waits for its paragraph, and a note for what an author says beside it', async () => {
  expect(await read('## AWS Mesh란\n\n하나\n\n> **편집자 주** 글입니다.\n\n둘')).toEqual([
    'AWS',
    '하나',
    '[편집자 주 글입니다.]',
    `[그 뒤 ${mesh}]`,
    '둘',
  ]);
});

test('what a list names is told behind the list', async () => {
  expect(await read('- AWS Mesh\n- Amazon Search\n\n하나')).toEqual([
    'AWS',
    'Amazon',
    `[그 뒤 ${mesh}\n${search}]`,
    '하나',
  ]);
});

test('code names nothing, nor does what was added to the text since', async () => {
  const added = '> **편집자 주** AWS Mesh는\n\n> **그 뒤** Amazon Search가';
  expect(await read(`하나 \`AWS Mesh\`\n\n${added}\n\n~~~\nAWS Mesh\n~~~`)).toEqual([
    '하나',
    '[편집자 주 AWS Mesh는]',
    '[그 뒤 Amazon Search가]',
  ]);
});

test('a text of no event has no day that anything could be later than', async () => {
  expect(await read('하나 AWS Mesh', 'README.md')).toEqual(['하나']);
});

test('a note leads to its sources, is told from others by ears, and is found by nobody who searches', async () => {
  const fileURL = new URL('file:///events/a/b/index.md');
  const { code } = await processor.render('AWS Mesh\n\nAmazon Search', { fileURL });
  expect(code).toContain(
    `<a href="${source}" rel="noopener external">2021-09-08 이름 변경</a>(옛 이름 Amazon Find)</p>`,
  );
  const notes = code.match(/<aside[^>]*>/g);
  expect(notes).toEqual([
    '<aside data-pagefind-ignore="" class="since" aria-label="그 뒤 1">',
    '<aside data-pagefind-ignore="" class="since" aria-label="그 뒤 2">',
  ]);
});
