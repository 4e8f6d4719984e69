import { beforeAll, expect, test } from 'vitest';
import { readContent } from '#site/load/from-disk.ts';
import { addressesOf } from '#site/model/addresses.ts';
import { buildRoutes } from '#site/model/routes.ts';
import { buildSite } from '#site/model/build-site.ts';
import { renderTerminal } from '#site/problems/terminal.ts';
import { verifyBuild } from '#site/verify/verify-build.ts';
import { builds } from '../support/read-dist.ts';
import { readAddress } from '../support/read-address.ts';

const content = process.env['CONTENT_DIR'] ?? 'content';
let addresses: ReadonlySet<string>;

beforeAll(async () => {
  addresses = addressesOf(buildSite((await readContent(content)).content, buildRoutes('/')).site);
}, 60_000);

test.each(builds)('%s may be published', async (folder) => {
  const problems = await verifyBuild(folder, { address: readAddress(folder), addresses, content });
  expect(renderTerminal(problems)).toBe('문제가 없습니다.');
});
