import { checkBuild } from '#site/verify/check-build.ts';
import { collectBuild } from '#site/verify/collect-build.ts';
import type { Fault } from '#site/verify/fault.ts';
import {
  aBuiltSite,
  siteAddress,
  siteAddresses,
  siteTalks,
  type BuiltSite,
} from './a-built-site.ts';

/** What the gate says of the small built site after a change. */
export async function faultsAfter(change: (site: BuiltSite) => unknown): Promise<Fault[]> {
  const site = aBuiltSite();
  await change(site);
  const entries = [...site].map(([path, content]) => ({
    kind: 'file' as const,
    path,
    read: () => (typeof content === 'string' ? Buffer.from(content) : content),
  }));
  return checkBuild(await collectBuild(siteAddress, entries), {
    addresses: siteAddresses,
    talks: siteTalks,
  });
}

/** Changes the text of a file. */
export const edit =
  (file: string, change: (text: string) => string) =>
  (site: BuiltSite): void => {
    const [before, text] = [site.get(file), change(String(site.get(file)))];
    if (before === undefined || text === before) throw new Error(`Nothing to change in ${file}`);
    site.set(file, text);
  };
