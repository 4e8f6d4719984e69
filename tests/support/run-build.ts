import { spawnSync } from 'node:child_process';

/** Where a build believes to be: neither in colours, nor on GitHub, where problems are told in another form. */
export const plainTerminal = { NO_COLOR: '1', FORCE_COLOR: '0', GITHUB_ACTIONS: '' };

/** Builds a content folder as `npm run build` does, and says how it ended. */
export function runBuild(environment: {
  CONTENT_DIR: string;
  OUT_DIR: string;
  BASE_PATH?: string;
  SITE_URL?: string;
}): {
  exitCode: number | null;
  output: string;
} {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
    encoding: 'utf8',
    env: { ...process.env, ...plainTerminal, ...environment },
  });
  return { exitCode: status, output: stdout + stderr };
}
