import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { unpackFragment } from '#site/search/index/fragments.ts';
import { findAll } from '#site/verify/page.ts';
import { fixture, readBuilt } from '../support/read-dist.ts';

describe('what became of services', () => {
  const dist = readBuilt(fixture);
  const wordsOf = (path: string, tag: string) =>
    findAll(
      dist.pages.find(({ file }) => file === `${path}/index.html`)!,
      tag,
    ).map(({ text }) => text.replaceAll(/\s+/g, ' ').trim());

  test('stands beside the first paragraph of a text in Markdown and in MDX', () => {
    expect(wordsOf('events/builders-night-busan-2022/harbor-sensors', 'aside').join()).toContain(
      'AWS IoT Core: 2025-05-20 새 고객 접수 중단, 2026-01-31 지원 종료, 2026-09-30 종료',
    );
    expect(wordsOf('events/cloud-forum-seoul-2024/helper-in-the-warehouse', 'aside')).toEqual([
      '그 뒤 Amazon SageMaker AI: 2024-12-03 이름 변경(옛 이름 Amazon SageMaker)',
    ]);
  });

  test('is not said of an event that came after it', () => {
    const notes = wordsOf('events/cloud-forum-seoul-2022/two-in-a-row', 'aside');
    expect(notes.filter((note) => note.includes('OpenSearch'))).toEqual([]);
  });

  test('is in no text that is searched', () => {
    const texts = globSync('pagefind/fragment/*', { cwd: dist.dir }).map(
      (path) => unpackFragment(readFileSync(join(dist.dir, path))).content,
    );
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.filter((text) => /새 고객 접수|이름 변경\(/.test(text))).toEqual([]);
  });

  test('is listed by day, each with the recaps of events before', () => {
    const items = wordsOf('changes', 'li');
    const at = (begin: string) => items.findIndex((item) => item.startsWith(begin));
    expect(at('AWS X-Ray 2027-02-25')).toBeLessThan(at('AWS IoT Core 2026-09-30'));
    expect(items[at('AWS IoT Core 2026-09-30')]).toContain('항구의 센서');
    expect(items[at('Amazon OpenSearch Service 2021-09-08')]).toMatch(/Elasticsearch Service\)$/);
  });
});
