import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { peers, yardstick } from './all.ts';
import { parseText, renderText } from './texts.ts';

const source = `---
title: "따옴표 \\"안\\"의 제목: 하나"
sessions: ["session-1"]
published: "2026-05-14"
summary: "한 줄 요약."
---

## 첫째 {#part-1}

본문입니다.
`;
const text = parseText('aws-summit-seoul-2026', 'session-1', source);
const corpus = { folder: 'recaps', texts: [text] };

test('a recap keeps its words, and leaves this site’s own marks behind', () => {
  expect(text).toMatchObject({
    id: 'aws-summit-seoul-2026-session-1',
    title: '따옴표 "안"의 제목: 하나',
    date: '2026-05-14',
    description: '한 줄 요약.',
    body: '## 첫째\n\n본문입니다.\n',
  });
});

test('as a file it has its title, day and description, and what a generator wants beside them', () => {
  const [, head = '', body] = renderText(text, 'layout: recap.njk').split(/^---\n/m);
  expect(parse(head)).toEqual({
    title: text.title,
    date: '2026-05-14',
    description: text.description,
    layout: 'recap.njk',
  });
  expect(body).toBe(`\n${text.body}`);
});

test.each(peers.filter(({ name }) => name !== 'ours').map((peer) => [peer.name, peer] as const))(
  'the project of %s holds every recap where its edits are made',
  (_, peer) => {
    const files = new Map(peer.files(corpus));
    expect(files.get(peer.textFile(text))).toContain(text.body);
  },
);

test('this site is copied without what was built or installed', () => {
  const copies = [...peers[0]!.copies!(corpus)].map(([from]) => from);
  expect(copies).toContain('src');
  expect(copies).not.toContain('.cache');
  expect(copies).not.toContain('node_modules');
});

test('peers have names of their own, and the yardstick is one of them', () => {
  const names = peers.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names).toContain(yardstick);
});
