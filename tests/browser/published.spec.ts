import { globSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { findAll } from '#site/verify/page.ts';
import { findBarriersInLight } from '../support/barriers.ts';
import { findBadBreaks } from '../support/bad-breaks.ts';
import { expectToFit } from '../support/fits.ts';
import { gatherFaults } from '../support/gather-faults.ts';
import { readAddress } from '../support/read-address.ts';
import { published, readBuilt, readRecapIds } from '../support/read-dist.ts';
import { openTrial } from '../support/trial.ts';

/* What will be deployed, whatever its recaps say today. */

const address = readAddress(published.dir);
const paths = globSync('**/*.html', { cwd: published.dir })
  .map((file) => file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1'))
  .sort();

test('no page refuses, breaks or asks anything of a stranger when a reader opens it', async ({
  browser,
}) => {
  const trial = await openTrial(browser, published.dir);
  const outcomes = await trial.open(paths.map((path) => ({ path })));
  const faults = outcomes.flatMap(({ violations, errors }, index) =>
    [...violations, ...errors].map((fault) => `${paths[index]}: ${fault}`),
  );
  const asked = trial.takeForeign();
  await trial.close();
  expect({ faults, asked }).toEqual({ faults: [], asked: [] });
});

/** Pages that a list of names makes are alike, so one of each will do; what people wrote is not. */
const kindOf = (path: string) => /^(?:services|speakers)(?=\/.)/.exec(path)?.[0] ?? path;
const looked = paths.filter((path, index) => kindOf(path) !== kindOf(paths[index - 1] ?? '-'));
const parts = [0, 1, 2, 3].map((part) => looked.filter((_, index) => index % 4 === part));

for (const [index, part] of parts.entries()) {
  test(`nobody with a small screen or a screen reader is kept out, part ${index + 1}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    const faults = gatherFaults(page, address);
    for (const path of part) {
      await page.goto(new URL(path, address).href);
      await expectToFit(page);
      expect(await findBarriersInLight(page), path).toEqual([]);
    }
    expect(faults).toEqual([]);
  });
}

for (const [index, part] of parts.entries()) {
  test(`no line breaks where Korean does not, part ${index + 1}`, async ({ page }) => {
    for (const path of part) {
      await page.goto(new URL(path, address).href);
      for (const width of [320, 360, 768, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await findBadBreaks(page), `${path} at ${width}`).toEqual([]);
      }
    }
  });
}

test('a recap is found by its title, at the address that it has', async ({ page }) => {
  const recaps = readRecapIds(published).map((id) => `events/${id}/index.html`);
  const hangul = (title: string) => title.match(/\p{Script=Hangul}/gu)?.length ?? 0;
  const [wordiest] = readBuilt(published)
    .pages.filter(({ file }) => recaps.includes(file))
    .map((one) => ({ title: findAll(one, 'h1')[0]!.text.trim(), path: one.url.pathname }))
    .sort((one, other) => hangul(other.title) - hangul(one.title));
  const { title, path } = wordiest!;
  await page.goto(new URL(`search/?q=${encodeURIComponent(title)}`, address).href);
  const results = page.getByRole('list', { name: '검색 결과' });
  await expect(results.locator(`a[href^="${path}"]`).first()).toBeVisible();
});
