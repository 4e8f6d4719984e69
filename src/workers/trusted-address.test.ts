import { afterEach, beforeEach, expect, test, vi } from 'vitest';

beforeEach(() => {
  // What the site's own policy made is made again.
  vi.resetModules();
  vi.stubGlobal('window', {});
  vi.stubGlobal('location', { href: 'https://example.org/notes/search/?q=a' });
});
afterEach(() => vi.unstubAllGlobals());

test('where text may not become code, one policy lets the one address through', async () => {
  const policies: [string, { createScriptURL: (address: string) => string }][] = [];
  const createPolicy = (...policy: (typeof policies)[number]) => {
    policies.push(policy);
    return policy[1];
  };
  vi.stubGlobal('window', { trustedTypes: { createPolicy } });
  const { trustAddress } = await import('./trusted-address.ts');
  const address = 'https://example.org/notes/sw.js';
  expect([trustAddress('/notes/', 'sw.js'), trustAddress('/notes/', 'sw.js')]).toEqual([
    address,
    address,
  ]);
  expect(policies.map(([name]) => name)).toEqual(['workers']);
  expect(() => policies[0]![1].createScriptURL('https://example.org/other.js')).toThrow(TypeError);
});

test('where it may, the address is taken as it is', async () => {
  const { trustAddress } = await import('./trusted-address.ts');
  expect(trustAddress('/notes/', 'sw.js')).toBe('https://example.org/notes/sw.js');
});
