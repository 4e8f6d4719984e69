import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Licences, Package } from '../model/licences.ts';

/** Packages with code in the scripts that Vite bundles. A build in which it is others stops. */
export const bundledPackages: readonly string[] = ['es-hangul', 'rolldown'];

/** What package.json lists and what the installed packages say of themselves. Throws when one has no licence. */
export function readLicences(): Licences {
  const served = bundledPackages.toSorted();
  const { dependencies = {} } = readManifest('.');
  const tools = Object.keys(dependencies).filter((name) => !served.includes(name));
  return {
    served: served.map((name) => ({ ...readPackage(name), notice: readNotice(name) })),
    tools: tools.map(readPackage),
  };
}

interface Manifest {
  readonly version: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

function readPackage(name: string): Package {
  const { version, license } = readManifest(join('node_modules', name));
  if (license === undefined) throw new Error(`The package ${name} names no licence.`);
  return { name, version, licence: license, url: `https://www.npmjs.com/package/${name}` };
}

/** The text that goes with a package. */
function readNotice(name: string): string {
  const paths = ['LICENSE', 'LICENSE.md', 'LICENSE/LICENSE'].map((path) =>
    join('node_modules', name, path),
  );
  const path = paths.find((path) => statSync(path, { throwIfNoEntry: false })?.isFile());
  if (path === undefined) throw new Error(`The package ${name} has no text of its licence.`);
  // Rolldown goes on with what it is made of, of which nothing reaches a browser.
  const [own = ''] = readFileSync(path, 'utf8').split(/^end of terms and conditions$/m);
  return own.trim();
}

const readManifest = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
