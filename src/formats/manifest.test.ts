import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { buildRoutes } from '../model/routes.ts';
import { siteConfig } from '../site.config.ts';
import { buildManifest } from './manifest.ts';

test('a home screen opens the site below its base path, and keeps to it', () => {
  const { icons, shortcuts, ...manifest } = buildManifest(buildRoutes('/notes/'));
  expect(manifest).toMatchObject({ id: '/notes/', start_url: '/notes/', scope: '/notes/' });
  for (const { src } of icons) expect(src).toMatch(/^\/notes\/icons\//);
  for (const { url } of shortcuts) expect(url).toMatch(/^\/notes\/./);
});

test('the colours told to those who read no styles are those of the styles', () => {
  const tokens = readFileSync(new URL('../styles/tokens.css', import.meta.url), 'utf8');
  const { light, dark } = siteConfig.paper;
  expect(tokens).toContain(`--paper: light-dark(${light}, ${dark});`);
});
