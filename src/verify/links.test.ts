import { describe, expect, test } from 'vitest';
import {
  aBuiltPage,
  recapFile,
  siteAddress,
  type BuiltSite,
} from '../../tests/support/a-built-site.ts';
import { buildLinkFaults, type LinkFault } from '../../tests/support/link-faults.ts';
import { edit, faultsAfter } from '../../tests/support/verify-in-memory.ts';

const files: Record<LinkFault['part'], string> = {
  recap: recapFile,
  style: '_astro/index.D1a2b3c4.css',
  feed: 'rss.xml',
  sitemap: 'sitemap-0.xml',
  robots: 'robots.txt',
  suggestions: 'suggestions.json',
  orphan: 'orphan/index.html',
};

const plant =
  ({ part, plant }: LinkFault) =>
  (site: BuiltSite) => {
    if (part === 'orphan') site.set(files.orphan, aBuiltPage('orphan/', '외딴 쪽'));
    else edit(files[part], plant)(site);
  };

test('a site in which everything is right has no fault', async () => {
  expect(await faultsAfter(() => undefined)).toEqual([]);
});

describe('an address that leads nowhere is named, with the file it stands in', () => {
  test.each(buildLinkFaults(siteAddress).map((fault) => [fault.name, fault] as const))(
    '%s',
    async (_, fault) => {
      const faults = await faultsAfter(plant(fault));
      const ours = faults.filter(({ rule }) => rule === fault.rule);
      expect(ours).toMatchObject([{ file: files[fault.part] }]);
      expect(`${ours[0]?.message} ${ours[0]?.file}`).toContain(fault.target);
    },
  );
});

test('a link to the same page that only lacks a slash or its case is told the right one', async () => {
  const hint = async (target: string) => {
    const [fault] = await faultsAfter(
      edit(recapFile, (text) => text.replace('</main>', `<a href="${target}">가</a></main>`)),
    );
    return fault?.hint;
  };
  expect(await hint('/notes/events')).toContain('/로 끝');
  expect(await hint('/notes/Events/')).toContain('events/index.html');
  expect(await hint('#핵싱')).toContain('#핵심');
});
