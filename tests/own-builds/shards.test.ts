import { execFile } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { fixtureRepository } from '../../scripts/check-steps.ts';
import { hashFolder, makeCheckout, type Checkout } from '../support/a-checkout.ts';
import { writeFolder } from '../support/a-folder.ts';
import { readAddress } from '../support/read-address.ts';
import { fixture } from '../support/read-dist.ts';
import { plainTerminal } from '../support/run-build.ts';

const { origin, pathname } = readAddress(fixture.dir);
const site = {
  ...{ SITE_URL: origin, BASE_PATH: pathname, REPOSITORY_URL: fixtureRepository },
  ...{ CONTENT_DIR: 'content', OUT_DIR: 'dist' },
};
const cache = join('.cache/astro', encodeURIComponent(`content ${pathname}`));
const assets = join(cache, 'assets');

/** Runs a line as a step of a workflow does. */
const run = (folder: string, line: string, environment: NodeJS.ProcessEnv = {}) =>
  promisify(execFile)('sh', ['-ec', line.replaceAll('npm run --silent pictures --', pictures)], {
    cwd: folder,
    env: { ...process.env, ...plainTerminal, ...site, ...environment },
  });

const pictures = `'${process.execPath}' scripts/pictures.ts`;

/** The line by which a job of the workflow calls the script. */
function lineOf(job: 'make' | 'join'): string {
  const workflow = parse(readFileSync('.github/workflows/pictures.yml', 'utf8')) as {
    jobs: Record<string, { steps: { run?: string }[] }>;
  };
  const { steps } = workflow.jobs[job]!;
  return steps.find(({ run }) => run?.includes('pictures --'))!.run!.replace('/8', '/2');
}

/** The pictures that a checkout keeps, and when each was made. */
const picturesIn = (folder: string) =>
  readdirSync(join(folder, assets))
    .map((name) => `${name} ${statSync(join(folder, assets, name)).mtimeMs}`)
    .toSorted();

const [one, two, all] = ['one', 'two', 'all'].map((name) => {
  const checkout = makeCheckout(`.cache/tests/shards/${name}`);
  cpSync(fixture.content, join(checkout.folder, 'content'), { recursive: true });
  return checkout;
}) as [Checkout, Checkout, Checkout];

test('two machines make the pictures, and a third the same site of them without making one', async () => {
  // What builds of other sites made is in the same cache.
  for (const { folder } of [one, two])
    await writeFolder(folder, { '.cache/astro/tests%20%2F/assets/other.avif': 'of another site' });
  await Promise.all(
    [one, two].map(({ folder }, at) => run(folder, lineOf('make'), { SHARD: `${at + 1}` })),
  );
  for (const [at, { folder }] of [one, two].entries()) {
    const made = join(folder, 'pictures');
    expect(readdirSync(made).length).toBeGreaterThan(1);
    expect(readdirSync(made)).not.toContain('other.avif');
    cpSync(made, join(all.folder, `pictures/pictures-${at + 1}`), { recursive: true });
  }

  await run(all.folder, lineOf('join'));
  const joined = picturesIn(all.folder);
  const { exitCode, output } = await all.build(site);
  expect(exitCode, output).toBe(0);
  expect(picturesIn(all.folder)).toEqual(joined);
  expect(hashFolder(join(all.folder, 'dist'))).toEqual(hashFolder(fixture.dir));
});

test('a machine that knows all pictures has none to hand on', async () => {
  rmSync(join(all.folder, 'pictures'), { recursive: true });
  await run(all.folder, lineOf('make'), { SHARD: '1' });
  expect(readdirSync(join(all.folder, 'pictures'))).toEqual(['seal.json']);
});

test('a folder that no shard made is refused, and what is in it stays', async () => {
  const mine = { 'mine/draft.hwp': 'mine', 'mine/photos/one.jpg': 'mine' };
  await writeFolder(all.folder, mine);
  const look = () => [
    ...['mine', 'content', assets].map((name) => hashFolder(join(all.folder, name))),
    existsSync(join(all.folder, 'no-such-folder')),
  ];
  const before = look();
  for (const line of [
    '--join mine',
    '--join content',
    '--join no-such-folder',
    '--shard 1/2 mine',
  ]) {
    await expect(run(all.folder, `${pictures} ${line}`), line).rejects.toMatchObject({
      code: 1,
      stdout: expect.stringMatching(/foreign-folder[\s\S]*→/),
    });
    expect(look()).toEqual(before);
  }
  for (const line of ['', '--join', '--shard 1/2', '--shard 9/2 new', '--shard 1/2 --join new'])
    await expect(run(all.folder, `${pictures} ${line}`), line).rejects.toMatchObject({ code: 2 });
});
