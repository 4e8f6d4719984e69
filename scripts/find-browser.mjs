// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/**
 * The path of a Chromium or Chrome that the browser tests can drive, or `undefined`.
 * `CHROMIUM_PATH` comes first, then what is installed on the machine, then Playwright's own download.
 * Plain JavaScript: it runs on an older Node, before anything is installed.
 *
 * @returns {string | undefined}
 */
export function findBrowser() {
  const { CHROMIUM_PATH } = process.env;
  if (CHROMIUM_PATH) return existsSync(CHROMIUM_PATH) ? CHROMIUM_PATH : undefined;
  return [...installed(), ...downloaded()].find((path) => existsSync(path) && answers(path));
}

/** Where operating systems put a browser. */
function installed() {
  const { PATH = '', LOCALAPPDATA = '', PROGRAMFILES = '' } = process.env;
  if (process.platform === 'darwin') {
    return ['Chromium', 'Google Chrome'].flatMap((name) =>
      ['/Applications', join(homedir(), 'Applications')].map((folder) =>
        join(folder, `${name}.app`, 'Contents/MacOS', name),
      ),
    );
  }
  if (process.platform === 'win32') {
    return [PROGRAMFILES, process.env['PROGRAMFILES(X86)'] ?? '', LOCALAPPDATA]
      .filter((folder) => folder !== '')
      .flatMap((folder) => ['Google/Chrome', 'Chromium'].map((name) => join(folder, name)))
      .map((folder) => join(folder, 'Application', 'chrome.exe'));
  }
  // The first has no window to draw, and takes two thirds of the time.
  const names = ['chromium-headless-shell', 'chromium', 'chromium-browser'];
  names.push('google-chrome', 'google-chrome-stable');
  const folders = [...PATH.split(delimiter).filter((folder) => folder !== ''), '/usr/bin'];
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** Where Playwright keeps the browsers it downloads, the newest first. */
function downloaded() {
  const { PLAYWRIGHT_BROWSERS_PATH, LOCALAPPDATA = '' } = process.env;
  const caches = new Map([
    ['darwin', join(homedir(), 'Library/Caches')],
    ['win32', LOCALAPPDATA],
  ]);
  const cache =
    PLAYWRIGHT_BROWSERS_PATH ??
    join(caches.get(process.platform) ?? join(homedir(), '.cache'), 'ms-playwright');
  if (!existsSync(cache)) return [];
  const inside = [
    'chrome-linux64/chrome',
    'chrome-linux/chrome',
    'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    'chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
    'chrome-win64/chrome.exe',
    'chrome-win/chrome.exe',
  ];
  return readdirSync(cache)
    .filter((name) => /^chromium-\d+$/.test(name))
    .sort((a, b) => Number(b.slice(9)) - Number(a.slice(9)))
    .flatMap((name) => inside.map((path) => join(cache, name, path)));
}

/**
 * On Linux a browser's name can be a stub that only says how to install it. Elsewhere asking for the
 * version may open a window.
 *
 * @param {string} path
 */
function answers(path) {
  if (process.platform !== 'linux') return true;
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}
