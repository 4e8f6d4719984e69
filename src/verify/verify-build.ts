import type { Problem } from '../problems/problem.ts';
import type { Promised } from './build.ts';
import { checkBuild } from './check-build.ts';
import { collectBuild } from './collect-build.ts';
import { buildProblems } from './fault.ts';
import { findOriginals } from './find-originals.ts';
import { listFiles, readFolder } from './read-folder.ts';

/** What a build was to become. */
export interface Expected extends Promised {
  /** The address of the home page, base path included. */
  readonly address: URL;
  /** The folder it was made from. */
  readonly content: string;
}

/**
 * Everything that must not be published as it is: reads a built folder once, and lists what is wrong with it,
 * each fault with the content file that can mend it, where there is one. An empty list is a site that may go out.
 */
export async function verifyBuild(folder: string, expected: Expected): Promise<Problem[]> {
  const { address, content } = expected;
  const build = await collectBuild(address, readFolder(folder));
  const sources = await listFiles(content);
  const faults = [
    ...checkBuild(build, expected),
    ...(await findOriginals(build, folder, content, sources)),
  ];
  return buildProblems(faults, { folder, content, sources });
}
