import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { buildRoutes } from '../model/routes.ts';
import { afterPaint } from './after-paint.ts';
import { beforeDrawing } from './before-drawing.ts';
import { buildPolicy } from './policy.ts';

/** The policy as directive → values. */
function read(site: string, base: string): Record<string, readonly string[]> {
  const policy = buildPolicy(new URL(site), buildRoutes(base));
  return Object.fromEntries(
    policy.split('; ').map((directive) => {
      const [name = '', ...values] = directive.split(' ');
      return [name, values];
    }),
  );
}

test('what is not named is refused', () => {
  expect(read('https://example.github.io', '/notes/')['default-src']).toEqual(["'none'"]);
});

test('every address is a path below the base, not the origin that other projects share', () => {
  const addresses = Object.values(read('https://example.github.io', '/notes/'))
    .flat()
    .filter((value) => /^[^']*\//.test(value));
  expect(addresses.length).toBeGreaterThan(5);
  for (const address of addresses) {
    expect(address).toMatch(/^https:\/\/example\.github\.io\/notes\//);
  }
});

test('nothing is allowed that a policy calls unsafe, nor a whole origin, scheme or host', () => {
  for (const base of ['/', '/notes/']) {
    const { 'connect-src': readable, ...others } = read('https://example.github.io', base);
    const values = Object.values(others).flat();
    expect(
      values.filter((value) => /unsafe|self|\*|data:|blob:|https?:$|:\/\/[^/]*\/?$/.test(value)),
    ).toEqual([]);
    // A site at the root of its origin has its home page there: a policy cannot name that alone.
    expect(readable).toEqual([`https://example.github.io${base}`]);
  }
});

test('two scripts may stand in a page, known by their whole text', () => {
  const hashes = [beforeDrawing, afterPaint].map((script) =>
    createHash('sha256').update(script).digest('base64'),
  );
  expect(read('https://example.github.io', '/notes/')['script-src']).toEqual([
    'https://example.github.io/notes/_astro/',
    ...hashes.map((hash) => `'sha256-${hash}'`),
  ]);
});

test('the address of a page cannot be changed, nor a form sent to anything but the search', () => {
  const policy = read('https://example.github.io', '/notes/');
  expect(policy['base-uri']).toEqual(["'none'"]);
  expect(policy['form-action']).toEqual(['https://example.github.io/notes/search/']);
});

test('pictures are those that the build made, and the icons', () => {
  const own = (path: string) => `https://example.github.io/notes/${path}`;
  expect(read('https://example.github.io', '/notes/')['img-src']).toEqual([
    own('_astro/'),
    own('icons/'),
    own('favicon.svg'),
    own('apple-touch-icon.png'),
  ]);
});

test('the one worker is that which keeps pages, and only one policy makes its address', () => {
  const policy = read('https://example.github.io', '/notes/');
  expect(policy['worker-src']).toEqual(['https://example.github.io/notes/sw.js']);
  expect(policy['require-trusted-types-for']).toEqual(["'script'"]);
  expect(policy['trusted-types']).toEqual(['workers']);
});

test('a site whose address nobody knows is ruled as strictly, by the origin it is opened at', () => {
  const named = read('https://example.github.io', '/notes/');
  const anywhere = read('http://localhost:4321', '/notes/');
  const isPath = (value: string) => value.startsWith('https:');
  expect(anywhere).toEqual(
    Object.fromEntries(
      Object.entries(named).map(([name, values]) => [
        name,
        values.some(isPath) ? ["'self'", ...values.filter((value) => !isPath(value))] : values,
      ]),
    ),
  );
});
