import type { NetworkInterfaceInfo } from 'node:os';
import { renderUnicodeCompact } from 'uqr';
import { expect, test } from 'vitest';
import { describePhones } from './describe-phones.ts';

const at = (address: string, internal = false, family: 'IPv4' | 'IPv6' = 'IPv4') =>
  ({ address, internal, family }) as NetworkInterfaceInfo;
const networks = {
  lo: [at('127.0.0.1', true), at('::1', true, 'IPv6')],
  en0: [at('fe80::1', false, 'IPv6'), at('192.168.0.5')],
  en1: [at('10.0.0.7')],
};
const anywhere = { site: 'http://localhost:4321', base: '/notes/' };

test('a phone is told every address it may find the site at, and shown the first', () => {
  const text = describePhones(networks, 4400, anywhere);
  expect(text.match(/http:\S+/g)).toEqual([
    'http://192.168.0.5:4400/notes/',
    'http://10.0.0.7:4400/notes/',
  ]);
  const code = renderUnicodeCompact('http://192.168.0.5:4400/notes/', { border: 2 }).split('\n');
  for (const line of code) expect(text).toContain(line);
});

test('a computer without a network says so', () => {
  expect(describePhones({ lo: networks.lo }, 4400, anywhere)).toContain('찾지 못했습니다');
});

test('a site for another address says that it will not open at this one', () => {
  const site = 'https://example.github.io';
  expect(describePhones(networks, 4400, { ...anywhere, site })).toContain(site);
  expect(describePhones(networks, 4400, anywhere)).not.toContain('SITE_URL');
});
