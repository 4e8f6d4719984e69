import { expect, test } from 'vitest';
import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { VFile } from 'vfile';
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
function aFile(): { file: VFile; lines: (number | undefined)[] } {
  const lines: (number | undefined)[] = [];
  const message = (_: string, place: { line: number }) => lines.push(place.line);
  const fail = (reason: string) => {
    throw new Error(reason);
  };
  return { file: { message, fail } as unknown as VFile, lines };
}
const source = 'flowchart TD\n  accTitle: 두 서버\n  accDescr: 설명입니다.\n  a[가] --> b[나]\n';

test('a fenced diagram becomes a figure with its title and where it comes from', async () => {
  const tree: Root = { type: 'root', children: [fence(source, 1)] };
  await rehypeDiagrams()(tree, aFile().file);
  const html = toHtml(tree);
  expect(html).toMatch(/^<figure class="diagram"><svg class="dg dg-tall"/);
  expect(html).toContain('<figcaption>두 서버 <span class="credit">발표 내용을 바탕으로 다시 그림');
});

test('two diagrams of a page share no id', async () => {
  const tree: Root = { type: 'root', children: [fence(source, 1), fence(source, 9)] };
  await rehypeDiagrams()(tree, aFile().file);
  const ids = [...toHtml(tree).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('faults are told with the line in the file', async () => {
  const tree: Root = { type: 'root', children: [fence(`${source}  c{다}\n`, 20)] };
  const { file, lines } = aFile();
  await expect(rehypeDiagrams()(tree, file)).rejects.toThrow('그림을 그릴 수 없습니다');
  expect(lines).toEqual([25]);
});
