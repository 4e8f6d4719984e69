import { cpSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { fixtureRepository } from '../../scripts/check-steps.ts';
import { hashFolder, makeCheckout } from '../support/a-checkout.ts';
import { readAddress } from '../support/read-address.ts';
import { fixture } from '../support/read-dist.ts';

/** Another clock, place, language, user and machine: what a build must not be able to tell. */
const elsewhere = {
  NODE_OPTIONS: `--import ${resolve('tests/support/elsewhere.mjs')}`,
  TZ: 'America/St_Johns',
  LANG: 'tr_TR.UTF-8',
  LC_ALL: 'tr_TR.UTF-8',
  USER: 'someone-else',
  LOGNAME: 'someone-else',
  HOSTNAME: 'elsewhere',
  NODE_ENV: 'development',
  DEV: '1',
  PROD: '',
  // No home, and neither git nor anything else to call.
  HOME: '/nowhere',
  PATH: '/nowhere',
  // Other numbers of threads: one for Node and Pagefind, and four that sharp may make a picture with.
  UV_THREADPOOL_SIZE: '1',
  MALLOC_ARENA_MAX: '2',
  VIPS_CONCURRENCY: '4',
  RAYON_NUM_THREADS: '1',
};

test('another machine makes the same site, byte for byte, without network, git or the right time', async () => {
  const checkout = makeCheckout('.cache/tests/another place');
  cpSync(fixture.content, join(checkout.folder, 'content'), { recursive: true });
  const { origin, pathname } = readAddress(fixture.dir);
  const address = { SITE_URL: origin, BASE_PATH: pathname, REPOSITORY_URL: fixtureRepository };
  const here = { CONTENT_DIR: 'content', OUT_DIR: 'dist' };
  const { exitCode, output } = await checkout.build({ ...elsewhere, ...address, ...here });
  expect(exitCode, output).toBe(0);
  expect(hashFolder(join(checkout.folder, 'dist'))).toEqual(hashFolder(fixture.dir));
});
