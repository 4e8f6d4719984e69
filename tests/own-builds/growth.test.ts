import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readContent } from '#site/load/from-disk.ts';
import { buildSite } from '#site/model/build-site.ts';
import { buildRoutes } from '#site/model/routes.ts';
import { findAll, type Page } from '#site/verify/page.ts';
import { smallContent, writeFolder } from '../support/a-folder.ts';
import { describeLists, isInside } from '../support/list-truths.ts';
import { readBuilt, type Dist } from '../support/read-dist.ts';
import { runBuild } from '../support/run-build.ts';

/* A service that many recaps name, whoever gave all those talks, whoever wrote of them: no page grows without bound. */

const folder = '.cache/tests/growth';
const built = { dir: join(folder, 'dist'), content: join(folder, 'content') };
/** How many sessions there were in a year. */
const sizes: Readonly<Record<number, number>> = { 2024: 61, 2023: 40, 2022: 51, 2021: 2 };
const most = 100 * 1024;
/** The pages of whatever lists all sessions. */
const pages = ['', '2024/2/', '2023/', '2022/', '2022/2/', '2021/'];

function aYear(year: number, size: number): Record<string, string> {
  const event = `events/summit-${year}`;
  const ids = Array.from({ length: size }, (_, index) => `talk-${index + 1}`);
  const session = (id: string) =>
    `  - { id: ${id}, title: '${year}년 ${id}', day: '${year}-04-18', speakers: [김하늘] }\n`;
  const recap = (id: string) => `---
title: ${year}년의 ${id}
sessions: [${id}]
authors: [홍길동]
published: '2026-11-20'
summary: 한 문장 요약입니다.
sources: [diary]
---

## 나눈 이야기

${'처음에는 서버를 늘렸습니다. '.repeat(9)}
${id}에서는 람다로 나누어 ${'한 번에 하나씩 '.repeat(20)}처리했습니다. 그래서 빨라졌습니다.
`;
  return {
    [`${event}/event.md`]: `---
series: AWS Summit Seoul
name: AWS Summit Seoul ${year}
days: ['${year}-04-18']
accent: indigo
sources: [{ id: diary, title: 후기, kind: blog, covers: 하루 }]
---
`,
    [`${event}/programme.yml`]: `sessions:\n${ids.map(session).join('')}`,
    ...Object.fromEntries(ids.map((id) => [`${event}/${id}/index.md`, recap(id)])),
  };
}

/** A programme of two days, of which nobody wrote. */
const aLongProgramme = (size: number): Record<string, string> => {
  const session = (_: unknown, index: number) =>
    `  - { id: long-${index}, title: '긴 하루 ${index}', day: '2020-04-${18 + (index % 2)}' }\n`;
  return {
    'events/summit-2020/event.md': `---
series: AWS Summit Seoul
name: AWS Summit Seoul 2020
days: ['2020-04-18', '2020-04-19']
accent: teal
---
`,
    'events/summit-2020/programme.yml': `sessions:\n${Array.from({ length: size }, session).join('')}`,
  };
};

describe('a reader of a site that grew', () => {
  let dist: Dist;
  const pageAt = (path: string): Page => dist.pages.find(({ url }) => url.pathname === path)!;

  beforeAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    const long = aLongProgramme(120);
    const grown = Object.entries(sizes).map(([year, size]) => aYear(Number(year), size));
    await writeFolder(built.content, Object.assign(smallContent({}), long, ...grown));
    const { exitCode, output } = runBuild({ CONTENT_DIR: built.content, OUT_DIR: built.dir });
    expect(exitCode, output).toBe(0);
    dist = readBuilt(built);
  });

  describeLists(async () => {
    const { content } = await readContent(built.content);
    return { site: buildSite(content, buildRoutes(dist.address.pathname)).site, dist };
  });

  test.each(['/services/aws-lambda/', '/speakers/kim-haneul/', '/authors/hong-gildong/'])(
    'finds what %s lists on pages of up to 100 KB, each with a title of its own, from new to old',
    (list) => {
      const found = pages.map((path) => pageAt(list + path));
      expect(
        found.map(({ html }) => Buffer.byteLength(html)).filter((size) => size > most),
      ).toEqual([]);
      const titles = found.map((page) => findAll(page, 'title')[0]!.text);
      expect(new Set(titles).size).toBe(pages.length);
      const turns = found.map((page) =>
        ['prev', 'next'].map((rel) => findAll(page, 'a', { rel })[0]?.attributes['href']),
      );
      const at = (index: number) => (pages[index] === undefined ? undefined : list + pages[index]);
      expect(turns).toEqual(pages.map((_, index) => [at(index - 1), at(index + 1)]));
    },
  );

  test('goes from any page of a list to any year, and is told how much it holds', () => {
    for (const path of pages) {
      const page = pageAt(`/services/aws-lambda/${path}`);
      const [line] = findAll(page, 'ul').filter(
        ({ parent }) => parent?.attributes['class'] === 'list-parts',
      );
      const items = findAll(page, 'li').filter((item) => isInside(item, line!));
      expect(items.map(({ text }) => text.trim().split(/\s+/))).toEqual(
        Object.entries(sizes)
          .toReversed()
          .map(([year, size]) => [year, `${size}`]),
      );
    }
  });

  test('is told of a long sentence what stands around the name', () => {
    const marks = findAll(pageAt('/services/aws-lambda/'), 'mark');
    expect(marks.length).toBe(50);
    for (const mark of marks) {
      expect(mark.text).toBe('람다');
      expect(mark.parent!.text).toMatch(
        /^\s*talk-\d+에서는 람다로 나누어 한 번에 .*…\s+나눈 이야기\s*$/,
      );
    }
  });

  test('finds the second day of a long programme on a page of its own, and comes to it from the first', () => {
    const [first, second] = ['', '2020-04-19/'].map((path) =>
      pageAt(`/events/summit-2020/${path}`),
    );
    expect(
      [first!, second!].map(({ ids }) => [ids.has('session-long-0'), ids.has('session-long-1')]),
    ).toEqual([
      [true, false],
      [false, true],
    ]);
    const next = findAll(first!, 'a', { rel: 'next' })[0]!;
    expect(next.attributes['href']).toBe(second!.url.pathname);
  });
});
