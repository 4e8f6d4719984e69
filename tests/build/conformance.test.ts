import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, test } from 'vitest';
import { groupFaults } from '../support/faults.ts';
import { fixture, readBuilt } from '../support/read-dist.ts';

/** The rules of the HTML standard and no taste: what may stand in what, and which values an attribute has. */
const validator = new HtmlValidate(new StaticConfigLoader({ extends: ['html-validate:standard'] }));

test('every kind of page conforms to the HTML standard, so that every browser reads it alike', async () => {
  const reports = await Promise.all(
    readBuilt(fixture).pages.map(async ({ file, html }) => {
      const { results } = await validator.validateString(html, file);
      return results.flatMap(({ messages }) =>
        messages.map(({ message, selector }) => ({ page: file, fault: `${message}: ${selector}` })),
      );
    }),
  );
  expect(groupFaults(reports.flat())).toEqual([]);
});

test('a text that stood elsewhere first names that address to machines, with its own terms', () => {
  const { pages } = readBuilt(fixture);
  const { html = '' } =
    pages.find(({ file }) => file.includes('stone-wall-meet/two-visitors')) ?? {};
  expect(html).toContain('<link rel="canonical" href="https://example.com/stone-wall/">');
  expect(html).toContain('"license":"https://creativecommons.org/licenses/by-nc/4.0/deed.ko"');
});
