import { expect, test } from 'vitest';
import { faultOf, fetchPicture, isPublic } from './fetch-picture.ts';

test.each([
  ...['127.0.0.1', '10.1.2.3', '172.16.0.1', '192.168.0.1', '169.254.169.254', '100.64.0.1'],
  ...['0.0.0.0', '224.0.0.1', '255.255.255.255', '192.0.2.1', '198.18.0.1'],
  ...[
    '::1',
    '::',
    'fe80::1',
    'fc00::1',
    'ff02::1',
    '::ffff:127.0.0.1',
    '64:ff9b::7f00:1',
    '2001:db8::1',
    '2002:7f00:1::',
  ],
])('%s is not of the open internet', (address) => {
  expect(isPublic(address)).toBe(false);
});

test.each(['8.8.8.8', '151.101.1.1', '2606:4700::1111'])('%s is', (address) => {
  expect(isPublic(address)).toBe(true);
});

test.each([
  'http://example.com/a.png',
  'file:///etc/passwd',
  'data:image/png;base64,AAAA',
  'https://127.0.0.1/a.png',
  'https://0x7f000001/a.png',
  'https://2130706433/a.png',
  'https://[::1]/a.png',
  'https://user:word@example.com/a.png',
  'https://example.com:8080/a.png',
  'a.png',
])('nobody is asked for %s', (address) => {
  expect(faultOf(address)).toBeDefined();
});

test('a name that leads to this machine is not connected to', async () => {
  expect(await fetchPicture('https://localhost/a.png')).toMatchObject({
    kind: 'refused',
    why: expect.stringContaining('이 컴퓨터') as string,
  });
});
