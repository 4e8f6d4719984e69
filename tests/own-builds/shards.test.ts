import { execFile } from 'node:child_process';
import { cpSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { fixtureRepository } from '../../scripts/check-steps.ts';
import { hashFolder, makeCheckout, type Checkout } from '../support/a-checkout.ts';
import { readAddress } from '../support/read-address.ts';
import { fixture } from '../support/read-dist.ts';
import { plainTerminal } from '../support/run-build.ts';

const { origin, pathname } = readAddress(fixture.dir);
const site = {
  ...{ SITE_URL: origin, BASE_PATH: pathname, REPOSITORY_URL: fixtureRepository },
  ...{ CONTENT_DIR: 'content', OUT_DIR: 'dist' },
};
const assets = join('.cache/astro', encodeURIComponent(`content ${pathname}`), 'assets');

const pictures = (folder: string, ...args: string[]) =>
  promisify(execFile)(process.execPath, ['scripts/pictures.ts', ...args], {
    cwd: folder,
    env: { ...process.env, ...plainTerminal, ...site },
  });

/** The pictures that a checkout keeps, and when each was made. */
const picturesIn = (folder: string) =>
  readdirSync(join(folder, assets))
    .filter((name) => name !== 'seal.json')
    .map((name) => `${name} ${statSync(join(folder, assets, name)).mtimeMs}`)
    .toSorted();

test('two machines make the pictures, and a third the same site of them without making one', async () => {
  const [one, two, all] = ['one', 'two', 'all'].map((name) => {
    const checkout = makeCheckout(`.cache/tests/shards/${name}`);
    cpSync(fixture.content, join(checkout.folder, 'content'), { recursive: true });
    return checkout;
  }) as [Checkout, Checkout, Checkout];
  const shards = [one.folder, two.folder];
  await Promise.all(shards.map((folder, at) => pictures(folder, '--shard', `${at + 1}/2`)));
  for (const folder of shards) expect(picturesIn(folder).length).toBeGreaterThan(0);

  await pictures(all.folder, '--join', ...shards.map((folder) => resolve(folder, assets)));
  const joined = picturesIn(all.folder);
  const { exitCode, output } = await all.build(site);
  expect(exitCode, output).toBe(0);
  expect(picturesIn(all.folder)).toEqual(joined);
  expect(hashFolder(join(all.folder, 'dist'))).toEqual(hashFolder(fixture.dir));
});
