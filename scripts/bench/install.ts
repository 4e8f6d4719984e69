import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = '.cache/bench';

/** Where the peers' packages lie: above their projects, and out of the site's sight. */
export const packages = `${folder}/node_modules`;

/** Installs what `package-lock.json` of `peers/` says, unless it is there. */
export function installPeers(say: (message: string) => void): void {
  const lock = join(import.meta.dirname, 'peers', 'package-lock.json');
  const stamp = join(packages, 'installed.json');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === readFileSync(lock, 'utf8')) return;
  say('견줄 도구를 설치합니다(700 MB쯤, 한 번만)');
  mkdirSync(folder, { recursive: true });
  for (const name of ['package.json', 'package-lock.json']) {
    cpSync(join(import.meta.dirname, 'peers', name), join(folder, name));
  }
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--silent'], {
    cwd: folder,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('견줄 도구를 설치하지 못했습니다.');
  cpSync(lock, stamp);
}

/** The version of an installed package. */
export function readVersion(name: string, where = packages): string {
  const manifest = readFileSync(join(where, name, 'package.json'), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}
