import type { Build } from './build.ts';
import type { Fault } from './fault.ts';
import type { Reference } from './reference.ts';
import type { Resolve } from './resolve.ts';

/** Addresses that lead nowhere: of pages, style sheets, scripts, the feed, the sitemap and data. */
export function checkReferences(build: Build, resolve: Resolve): Fault[] {
  const faults: Fault[] = [];
  const check = (file: string, url: URL, references: readonly Reference[]): void => {
    for (const reference of references) {
      const target = resolve(reference, url);
      if (target.kind === 'nowhere') faults.push({ ...target.finding, file });
    }
  };
  for (const { file, url, references } of build.pages.values()) check(file, url, references);
  for (const [file, { references }] of build.texts)
    check(file, new URL(file, build.address), references);
  return faults;
}
