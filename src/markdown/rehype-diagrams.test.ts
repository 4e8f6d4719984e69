import { expect, test } from 'vitest';
import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { rehypeDiagrams } from './rehype-diagrams.ts';

const fence = (value: string, line: number): Root['children'][number] => ({
  type: 'element',
  tagName: 'pre',
  properties: {},
  position: { start: { line, column: 1 }, end: { line, column: 1 } },
  children: [
    {
      type: 'element',
      tagName: 'code',
      properties: { className: ['language-mermaid'] },
      children: [{ type: 'text', value }],
    },
  ],
});
const draw = rehypeDiagrams({ kindOf: () => undefined, root: '/base/' });
const source = 'flowchart TD\n  accTitle: 두 서버\n  accDescr: 설명입니다.\n  a[가] --> b[나]\n';

test('a fenced diagram becomes a figure with its title and where it comes from', async () => {
  const tree: Root = { type: 'root', children: [fence(source, 1)] };
  await draw(tree, new VFile());
  const html = toHtml(tree);
  expect(html).toMatch(/^<figure class="diagram" data-room="480"><svg class="dg dg-wide"/);
  expect(html).toContain('<figcaption>두 서버 <span class="credit">참석자의 노트를 바탕으로 그림');
});

/** What the build stops at: where, and what it says. */
async function stopAt(text: string, block: string, line: number): Promise<VFileMessage> {
  const tree: Root = { type: 'root', children: [fence(block, line)] };
  const drawing = draw(tree, new VFile({ value: text }));
  return (await drawing.catch((fault: unknown) => fault)) as VFileMessage;
}

test('the build stops at the line and the column in the file, and names all of them', async () => {
  const block = `${source}  c?다?\n  d[라]:::lambda`;
  const text = `가\n\n> \`\`\`mermaid\n${block.replaceAll(/^/gm, '> ')}\n> \`\`\``;
  const fault = await stopAt(text, block, 3);
  expect(fault).toMatchObject({ line: 8, column: 6 });
  expect(fault.reason).toMatch(/^8:6 .*\n9:5 /m);
});

test('a character that nobody sees stops the build, though the lint was not asked', async () => {
  for (const letter of ['#8238;', '#99999999;', '#0;', '#55357;', '#8203;', '\u202e', '\ud83d'])
    expect(await stopAt('', `${source}  c[다${letter}]`, 1), letter).toMatchObject({ line: 6 });
});

test('each drawing of a recap has an address as a picture beside it', async () => {
  const fences = [source, source, source.replace('두 서버', '♥')].map((each) => fence(each, 1));
  const tree: Root = { type: 'root', children: fences };
  await draw(tree, new VFile({ path: '/content/events/summit/one/index.mdx' }));
  expect([...toHtml(tree).matchAll(/ data-picture="([^"]+)"/g)].map(([, url]) => url)).toEqual([
    '/base/events/summit/one/du-seobeo.png',
    '/base/events/summit/one/du-seobeo-2.png',
    '/base/events/summit/one/drawing.png',
  ]);
});
