import { expect, test } from 'vitest';
import { parseSettings } from './settings.ts';

const usual = {
  site: 'http://localhost:4321',
  base: '/',
  content: 'content',
  out: 'dist',
  cache: '.cache/astro/content%20%2F',
  repository: undefined,
};

test('what is not set, or set to nothing, is as usual', () => {
  expect(parseSettings({})).toEqual(usual);
  const empty = { SITE_URL: '', BASE_PATH: ' ', CONTENT_DIR: '', OUT_DIR: '' };
  expect(parseSettings(empty)).toEqual(usual);
});

test('slashes and spaces around a setting do not matter', () => {
  for (const BASE_PATH of ['repo', '/repo', 'repo/', ' //repo/ ']) {
    expect(parseSettings({ BASE_PATH }).base).toBe('/repo/');
  }
  expect(parseSettings({ SITE_URL: ' https://example.github.io/repo/ ' }).site).toBe(
    'https://example.github.io',
  );
  expect(parseSettings({ OUT_DIR: ' .cache/build ' }).out).toBe('.cache/build');
});

test.each(['src', 'content', 'content/events', '.', '..', '/', 'public/', './src/../src'])(
  'the site is never built into %s, which a build would empty',
  (OUT_DIR) => {
    expect(() => parseSettings({ OUT_DIR })).toThrow('OUT_DIR');
  },
);

test('nor into the content it is built from', () => {
  expect(() => parseSettings({ CONTENT_DIR: '/tmp/글', OUT_DIR: '/tmp/글' })).toThrow('OUT_DIR');
  expect(parseSettings({ CONTENT_DIR: '/tmp/글', OUT_DIR: '/tmp/글2' }).out).toBe('/tmp/글2');
});

test('an address that is none is refused with an example', () => {
  expect(() => parseSettings({ SITE_URL: 'example.github.io' })).toThrow('https://example');
  expect(() => parseSettings({ BASE_PATH: 'https://a.b/repo' })).toThrow('/summit-notes/');
});

test('the repository is the one that is named, or the one whose workflow runs', () => {
  const workflow = { GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'example/notes' };
  expect(parseSettings(workflow).repository).toBe('https://github.com/example/notes');
  const named = { ...workflow, REPOSITORY_URL: ' https://github.com/example/other.git/ ' };
  expect(parseSettings(named).repository).toBe('https://github.com/example/other');
});

test.each([
  'github.com/example/notes',
  'javascript:alert(1)//a/b',
  'https://github.com/example',
  'https://github.com/example/notes/issues',
  'https://localhost/example/notes',
  'https://github.com/example/notes?a=b',
])('%s is no address of a repository', (REPOSITORY_URL) => {
  expect(() => parseSettings({ REPOSITORY_URL })).toThrow('REPOSITORY_URL');
});
