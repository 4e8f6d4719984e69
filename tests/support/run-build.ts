import { spawnSync } from 'node:child_process';

/** Builds a content folder as `npm run build` does, and says how it ended. */
export function runBuild(environment: {
  CONTENT_DIR: string;
  OUT_DIR: string;
  BASE_PATH?: string;
}): {
  exitCode: number | null;
  output: string;
} {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', ...environment },
  });
  return { exitCode: status, output: stdout + stderr };
}
