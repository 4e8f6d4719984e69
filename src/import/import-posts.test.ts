import { mkdir, mkdtemp, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { beforeEach, expect, test } from 'vitest';
import { checkContent } from '../load/check-content.ts';
import { ContentFolder } from './disk/content-folder.ts';
import { PictureFolder } from './disk/find-pictures.ts';
import { findPosts } from './disk/find-posts.ts';
import { Memory } from './disk/memory.ts';
import { readKnown } from './disk/read-known.ts';
import { importPost } from './import-posts.ts';
import { propose } from './propose/propose.ts';
import type { Outcome } from './writing/outcome.ts';

let home = '';
const at = (path: string) => join(home, path);

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'import-'));
});

async function put(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(at(path)), { recursive: true });
  await writeFile(at(path), content);
}

/** Imports what is in `posts`, as the command does. */
async function run({ isSplit = false } = {}): Promise<Outcome[]> {
  const content = await ContentFolder.open(at('out'), 'tests/fixtures/content');
  const memory = await Memory.read(at('memory.json'));
  const wishes = { event: 'aws-summit-seoul-2025', author: '홍길동', today: '2026-11-28' };
  let known = await readKnown(content.root);
  const { posts } = await findPosts([at('posts')]);
  const outcomes: Outcome[] = [];
  for (const post of posts) {
    const step = await importPost(post, known, {
      ...{ content, out: 'out', memory, wishes, isSplit, budget: undefined },
      picturesOf: (root) => PictureFolder.read(root),
      propose: (read, before) => Promise.resolve(propose(read, before, wishes)),
    });
    known = step.known;
    outcomes.push(step.outcome);
  }
  await memory.save();
  return outcomes;
}

const draftOf = ([outcome]: Outcome[]) => {
  if (outcome?.kind !== 'imported') throw new Error(JSON.stringify(outcome));
  return { ...outcome.drafts[0]!, ...outcome };
};
const read = (outcomes: Outcome[]) => readFile(at(draftOf(outcomes).path), 'utf8');
const photo = () =>
  sharp({ create: { width: 9, height: 6, channels: 3, background: '#369' } })
    .jpeg()
    .toBuffer();

test('what was imported passes the content check, in a folder that was none before', async () => {
  await put('posts/img/무대 사진.png', await photo());
  await put(
    'posts/2025-05-14-summit.md',
    '---\ntitle: 서밋 후기\ndescription: 짧게 적습니다.\n---\n# 아침\n\n![무대](img/무대%20사진.png "키노트")\n\n### 점심\n\n![IMG_1234](none.jpg)\n',
  );
  const outcomes = await run();
  expect(await read(outcomes)).toBe(
    [
      '---',
      'title: 서밋 후기',
      'authors:\n  - 홍길동',
      "published: '2026-11-28'",
      "original:\n  published: '2025-05-14'",
      'summary: 짧게 적습니다.',
      'draft: true',
      '---',
      '',
      '## 아침',
      '',
      '![무대](./mudae-sajin.webp "키노트")',
      '',
      '### 점심',
      '',
      '(그림: none.jpg)',
      '',
    ].join('\n'),
  );
  expect(draftOf(outcomes).pictures.map(({ fate }) => fate.kind)).toEqual(['copied', 'missing']);
  const { problems } = await checkContent(at('out'));
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('the first of several headings is the title, and the others have its place', async () => {
  await put('posts/a.md', '# 서밋 노트\n\n## 아침\n\n하나\n\n# 점심\n\n둘');
  const outcomes = await run();
  expect(draftOf(outcomes).title).toBe('서밋 노트');
  expect(await read(outcomes)).toMatch(/\n\n## 아침\n\n하나\n\n## 점심\n\n둘\n$/);
});

test('a second time changes nothing, a changed post renews its draft', async () => {
  await put('posts/a.md', '# 후기\n\n하나');
  const first = await run();
  expect(draftOf(await run()).fate).toBe('unchanged');
  await put('posts/a.md', '# 후기\n\n둘');
  const again = await run();
  expect(draftOf(again)).toMatchObject({ path: draftOf(first).path, fate: 'renewed' });
  expect(await read(again)).toContain('둘');
});

test.each(['', '지움'])('a draft that was edited stays as it is (memory %s)', async (memory) => {
  await put('posts/a.md', '# 후기\n\n하나');
  const first = await run();
  const { path } = draftOf(first);
  await put(path, (await read(first)).replace('하나', '고침'));
  if (memory === '지움') await put('memory.json', '');
  await put('posts/a.md', '# 후기\n\n둘');
  expect(draftOf(await run()).fate).toBe('kept');
  expect(await readFile(at(path), 'utf8')).toContain('고침');
});

test('two posts of one title are two drafts, however often', async () => {
  await put('posts/a.md', '# 후기\n\n하나');
  await put('posts/b.md', '# 후기\n\n둘');
  for (let time = 0; time < 2; time += 1) {
    const titles = (await run()).map((outcome) => draftOf([outcome]).title);
    expect(titles).toEqual(['후기', '후기 (2)']);
  }
  expect(await readdir(at('out/events/aws-summit-seoul-2025'))).toHaveLength(3);
});

test('a post of several sessions is one draft or, where its author wants that, several', async () => {
  await put(
    'posts/a.md',
    '---\ntitle: 서밋 후기\n---\n\n다녀왔습니다.\n\n## 10:00 - 10:40 서버리스로 만드는 밤\n\n하나[^1]\n\n## 11:00 - 11:40 데이터가 흐르는 강\n\n둘\n\n[^1]: 뜻',
  );
  const [whole] = (await run()).map((outcome) => draftOf([outcome]));
  expect(whole!.drafts).toHaveLength(1);
  for (let time = 0; time < 2; time += 1) {
    const { drafts } = draftOf(await run({ isSplit: true }));
    expect(drafts.map(({ title }) => title)).toEqual([
      '서밋 후기',
      '서버리스로 만드는 밤',
      '데이터가 흐르는 강',
    ]);
  }
  const first = await readFile(at(draftOf(await run({ isSplit: true })).drafts[1]!.path), 'utf8');
  expect(first).toMatch(/하나\[\^1\][^]*\[\^1\]: 뜻/);
  expect(first).not.toContain('둘');
  const { problems } = await checkContent(at('out'));
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('nothing is read from outside the folder', async () => {
  await put('secret.jpg', await photo());
  await put('posts/real.md', '글');
  await symlink(at('secret.jpg'), at('posts/link.jpg'));
  await symlink(at('posts/real.md'), at('posts/link.md'));
  await put('posts/a.md', '![가](../secret.jpg)\n\n![나](link.jpg)\n\n![다](../../../etc/passwd)');
  const [outcome, ...others] = await run();
  expect(draftOf([outcome!]).pictures.map(({ fate }) => fate.kind)).toEqual([
    'missing',
    'missing',
    'missing',
  ]);
  expect(others).toHaveLength(1);
});

test('nothing is written through a link', async () => {
  await mkdir(at('elsewhere'));
  await mkdir(at('out'));
  await symlink(at('elsewhere'), at('out/events'));
  await put('posts/a.md', '글');
  await expect(run()).rejects.toThrow('링크');
  expect(await readdir(at('elsewhere'))).toEqual([]);
});

test('a post that cannot be read stops no other', async () => {
  await put('posts/a.md', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0, 0, 1));
  await put('posts/b.md', '  \n');
  await put('posts/c.md', '글');
  expect((await run()).map(({ kind }) => kind)).toEqual(['failed', 'failed', 'imported']);
});

test('templates and what a repository says of itself are no posts, unless there is nothing else', async () => {
  await put('posts/README.md', '글');
  expect((await findPosts([at('posts')])).posts).toHaveLength(1);
  await put('posts/_posts/a.md', '글');
  await put('posts/_layouts/default.html', '<p>글</p>');
  const { posts, passed } = await findPosts([at('posts')]);
  expect(posts.map(({ folder, name }) => [folder, name])).toEqual([['_posts', 'a.md']]);
  expect(passed).toEqual([at('posts/_layouts'), at('posts/README.md')]);
});

test('what is named and is no post here is told', async () => {
  const { unfound } = await findPosts([
    'https://example.com/a.md',
    at('none.md'),
    `file://${home}`,
  ]);
  expect(unfound.map(({ file }) => file)).toEqual([
    'https://example.com/a.md',
    at('none.md'),
    `file://${home}`,
  ]);
});

test('an author’s lists keep every other byte', async () => {
  await put('out/authors.yml', '# 글쓴이\n\n- id: kim-a\n  name: 김가\n');
  await put('posts/a.md', '글');
  await run();
  expect(await readFile(at('out/authors.yml'), 'utf8')).toBe(
    '# 글쓴이\n\n- id: hong-gildong\n  name: 홍길동\n\n- id: kim-a\n  name: 김가\n',
  );
});
