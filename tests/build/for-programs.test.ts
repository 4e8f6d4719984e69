import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listNodesOf } from '#site/markdown/list-nodes.ts';
import { parseTree } from '#site/markdown/parse.ts';
import { fixture, readBuilt, readRecapIds } from '../support/read-dist.ts';

const dist = readBuilt(fixture);
const read = (path: string) => readFileSync(join(dist.dir, path), 'utf8');
const texts = [...dist.files].filter((file) => file.endsWith('.md') || file === 'llms.txt');

test('every recap and every event has a text for programs', () => {
  const ids = [...readRecapIds(fixture), ...readdirSync(join(fixture.content, 'events'))];
  expect(texts.sort()).toEqual(
    ids
      .map((id) => `events/${id}/index.md`)
      .concat('llms.txt')
      .sort(),
  );
});

test.each(texts)(
  '%s is Markdown alone: a title, its facts, whole addresses and no HTML',
  (file) => {
    const tree = parseTree(read(file));
    expect(tree.children[0]).toMatchObject({ type: 'heading', depth: 1 });
    expect(listNodesOf(tree, 'heading').filter(({ depth }) => depth === 1)).toHaveLength(1);
    expect(listNodesOf(tree, 'html')).toEqual([]);
    const named = [...listNodesOf(tree, 'link'), ...listNodesOf(tree, 'image')];
    expect(named.length).toBeGreaterThan(2);
    for (const { url } of named) expect(url).toMatch(/^https:\/\/|^mailto:/);
  },
);
