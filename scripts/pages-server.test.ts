import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createPagesServer } from './pages-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'pages-'));
const server = createPagesServer(folder, '/notes/');
let origin: string;

beforeAll(async () => {
  mkdirSync(join(folder, 'events'));
  writeFileSync(join(folder, 'index.html'), '집');
  writeFileSync(join(folder, 'events/index.html'), '행사');
  writeFileSync(join(folder, 'Photo.avif'), '사진');
  writeFileSync(join(folder, '404.html'), '없음');
  await once(server.listen(0, 'localhost'), 'listening');
  origin = `http://localhost:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

const ask = async (path: string) => {
  const response = await fetch(origin + path, { redirect: 'manual' });
  return `${response.status} ${response.headers.get('location') ?? (await response.text())}`;
};

test.each([
  ['the base path is the home page', '/notes/', '200 집'],
  ['a folder is its index', '/notes/events/', '200 행사'],
  ['a query changes nothing', '/notes/events/?q=1', '200 행사'],
  ['a folder without a slash is sent on', '/notes/events?q=1', '301 /notes/events/?q=1'],
  ['so is the base path', '/notes', '301 /notes/'],
  ['a file is a file', '/notes/Photo.avif', '200 사진'],
  ['the case of letters counts', '/notes/photo.avif', '404 없음'],
  ['what is not there is the error page', '/notes/nowhere', '404 없음'],
  ['so is what lies outside the base path', '/events/', '404 없음'],
  ['so is what lies outside the folder', '/notes/%2e%2e%2f%2e%2e%2fetc/passwd', '404 없음'],
  ['so is an address that cannot be read', '/notes/%E0%A4%A', '404 없음'],
])('%s', async (_fact, path, answer) => {
  expect(await ask(path)).toBe(answer);
});

test.each([
  ['a text is sent small to whoever takes it so', '/notes/', 'gzip', 'gzip', '집'],
  ['and as it is to others', '/notes/', 'identity', null, '집'],
  ['a picture is sent as it is', '/notes/Photo.avif', 'gzip', null, '사진'],
])('%s', async (_fact, path, accepted, encoding, body) => {
  const response = await fetch(origin + path, { headers: { 'accept-encoding': accepted } });
  expect(response.headers.get('content-encoding')).toBe(encoding);
  expect(await response.text()).toBe(body);
});
