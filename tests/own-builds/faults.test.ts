import { globSync, mkdirSync, readdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { seedRandom } from '../attacks/random.ts';
import { hashFolder, makeCheckout } from '../support/a-checkout.ts';
import { smallContent, writeFolder } from '../support/a-folder.ts';

/** How often a build is killed: `KILLS=50 npm run test:own-builds -- faults`. */
const kills = Number(process.env['KILLS'] ?? 5);

const checkout = makeCheckout('.cache/tests/faults');
const at = (...path: string[]) => join(checkout.folder, ...path);
const dist = () => hashFolder(at('dist'));
/** What a build may leave in the checkout's folder. */
const left = () => readdirSync(checkout.folder).filter((name) => name.includes('dist'));

const writeContent = async (version: string) => {
  const photo = sharp({ create: { width: 1800, height: 900, channels: 3, background: '#a06030' } });
  await writeFolder(at('content'), {
    ...smallContent({ plain: `## 사진\n\n![무대입니다.](./stage.jpg "무대")\n\n${version}\n` }),
    'events/summit/plain/stage.jpg': await photo.jpeg().toBuffer(),
  });
};

/** The site as it was before each fault. */
let old: readonly string[];
let duration: number;

beforeAll(async () => {
  await writeContent('처음에 쓴 글입니다.');
  const first = await checkout.build();
  expect(first.exitCode, first.output).toBe(0);
  const started = performance.now();
  const second = await checkout.build();
  duration = performance.now() - started;
  expect(second.exitCode, second.output).toBe(0);
  old = dist();
});

describe('a build that fails leaves the last site, and nothing beside it', () => {
  const limited = (blocks: number) => ['sh', '-c', `ulimit -f ${blocks}; exec "$@"`, 'sh'];
  const asNobody = process.getuid?.() === 0 ? ['setpriv', '--reuid=65534', '--clear-groups'] : [];

  test.each([
    ['while pages are written', 4],
    ['while the index is written', 100],
  ])('where there is no room left %s', async (_when, blocks) => {
    const { exitCode, output } = await checkout.build({}, limited(blocks));
    expect(exitCode).toBe(1);
    expect(output).toContain('EFBIG');
    expect(output).toContain('ulimit -f');
    expect([dist(), left()]).toEqual([old, ['dist']]);
  });

  test('where a file stands in the way of the folder', async () => {
    writeFileSync(at('taken'), '');
    const { exitCode, output } = await checkout.build({ OUT_DIR: 'taken/dist' });
    expect(exitCode).toBe(1);
    expect(output).toMatch(/taken[\s\S]*폴더가 있어야 할 자리에 파일이 있습니다/);
  });

  test('where nobody may write, into the folder or the cache', async () => {
    mkdirSync(at('guarded'), { recursive: true, mode: 0o555 });
    const environments =
      asNobody.length > 0 ? [{}, { OUT_DIR: 'guarded/dist' }] : [{ OUT_DIR: 'guarded/dist' }];
    for (const environment of environments) {
      const { exitCode, output } = await checkout.build(environment, asNobody);
      expect(exitCode, output).toBe(1);
      expect(output).toContain('쓸 권한이 없습니다');
    }
    expect([dist(), left()]).toEqual([old, ['dist']]);
  });

  test('where a photo is replaced meanwhile', async () => {
    const run = checkout.start();
    await run.said('쪽과 그림을 만듭니다.');
    writeFileSync(at('content/events/summit/plain/stage.jpg'), 'no photo any more');
    const { exitCode, output } = await run.ended;
    expect(exitCode).toBe(1);
    expect(output).toMatch(/plain\/stage\.jpg\n.*사이트를 만드는 동안 파일이 바뀌었습니다/);
    expect([dist(), left()]).toEqual([old, ['dist']]);
    await writeContent('처음에 쓴 글입니다.');
  });

  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('where it is stopped by %s', async (signal, code) => {
    const run = checkout.start();
    await run.said('쪽과 그림을 만듭니다.');
    run.process.kill(signal);
    expect((await run.ended).exitCode).toBe(code);
    expect([dist(), left()]).toEqual([old, ['dist']]);
  });

  test('where there is no content', async () => {
    const { exitCode, output } = await checkout.build({ CONTENT_DIR: 'contents' });
    expect([exitCode, output]).toEqual([1, expect.stringContaining('CONTENT_DIR을 확인해')]);
    expect([dist(), left()]).toEqual([old, ['dist']]);
  });

  test('where the folder holds what no build made', async () => {
    await writeFolder(at('thesis'), { 'draft.hwp': '' });
    const { exitCode, output } = await checkout.build({ OUT_DIR: 'thesis' });
    expect([exitCode, output]).toEqual([
      1,
      expect.stringContaining('지우고 새로 만들지 않았습니다'),
    ]);
    expect(readdirSync(at('thesis'))).toEqual(['draft.hwp']);
  });
});

test('a picture of the cache that was cut off is made again', async () => {
  for (const picture of globSync(at('.cache/astro/*/assets/*.avif'))) truncateSync(picture, 900);
  const { exitCode, output } = await checkout.build();
  expect(exitCode, output).toBe(0);
  expect(dist()).toEqual(old);
});

test('two builds at once are made one after the other', async () => {
  const [one, other] = await Promise.all([checkout.build(), checkout.build()]);
  expect([one.exitCode, other.exitCode], one.output + other.output).toEqual([0, 0]);
  expect([one.output + other.output]).toEqual([expect.stringContaining('다른 빌드를 기다립니다')]);
  expect([dist(), left()]).toEqual([old, ['dist']]);
});

test('a killed build leaves a whole site, the old one or the new one', async () => {
  await writeContent('다음에 쓴 글입니다.');
  const { exitCode, output } = await checkout.build();
  expect(exitCode, output).toBe(0);
  const next = dist();
  expect(next).not.toEqual(old);
  const random = seedRandom(kills);
  for (let kill = 0; kill < kills; kill++) {
    await writeContent(kill % 2 === 0 ? '처음에 쓴 글입니다.' : '다음에 쓴 글입니다.');
    const run = checkout.start();
    await setTimeout((random.below(1000) / 1000) * duration);
    run.process.kill('SIGKILL');
    await run.ended;
    expect([old, next]).toContainEqual(dist());
  }
  const recovered = await checkout.build();
  expect(recovered.exitCode, recovered.output).toBe(0);
  expect(left()).toEqual(['dist']);
});
