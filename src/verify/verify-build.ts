import type { Problem } from '../problems/problem.ts';
import type { Promised } from './build.ts';
import { checkBuild } from './check-build.ts';
import { buildCollector } from './collect-build.ts';
import { buildProblems } from './fault.ts';
import { findOriginals } from './find-originals.ts';
import { listFiles, readFolder } from './read-folder.ts';
import type { Recall } from './recall.ts';

/** What a build was to become. */
export interface Expected extends Promised {
  /** The address of the home page, base path included. */
  readonly address: URL;
  /** The folder it was made from. */
  readonly content: string;
}

/** Looks at a folder while it is being written, and the last one when it is. */
export interface Verifier {
  /** Reads what is there already, and says of how many files; what goes wrong is told by the last look, if it still does. */
  readonly lookAhead: () => Promise<number>;
  /**
   * Everything that must not be published as it is, each fault with the content file that can mend it, where
   * there is one. An empty list is a site that may go out.
   */
  readonly finish: () => Promise<Problem[]>;
}

/** Reads each file of a built folder once as it is, and lists what is wrong with it. */
export function openVerifier(folder: string, expected: Expected, memory?: Recall): Verifier {
  const { address, content } = expected;
  const collector = buildCollector(address, memory);
  return {
    lookAhead: () => collector.lookAhead(readFolder(folder)).catch(() => 0),
    finish: async () => {
      await collector.look(readFolder(folder));
      const build = collector.build();
      const sources = listFiles(content);
      const faults = [
        ...checkBuild(build, expected),
        ...(await findOriginals(build, folder, content, sources)),
      ];
      return buildProblems(faults, { folder, content, sources });
    },
  };
}

/** What is wrong with a folder that is all written. */
export const verifyBuild = (
  folder: string,
  expected: Expected,
  memory?: Recall,
): Promise<Problem[]> => openVerifier(folder, expected, memory).finish();
