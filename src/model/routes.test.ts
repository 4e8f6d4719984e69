import { expect, test } from 'vitest';
import { buildRoutes } from './routes.ts';

test('every address starts with the base path, however it is written', () => {
  for (const base of ['repo', '/repo', '/repo/']) {
    const routes = buildRoutes(base);
    expect(routes.home).toBe('/repo/');
    expect(routes.recap('aws-summit-seoul-2019', 'ten-million-users')).toBe(
      '/repo/events/aws-summit-seoul-2019/ten-million-users/',
    );
    expect(routes.rss(routes.home)).toBe('/repo/rss.xml');
  }
  expect(buildRoutes('/').service('aws-lambda')).toBe('/services/aws-lambda/');
});

test('a query travels safely in an address', () => {
  expect(buildRoutes('/').searchFor('CI/CD & 람다')).toBe(
    '/search/?q=CI%2FCD%20%26%20%EB%9E%8C%EB%8B%A4',
  );
});

test('every kind of thing has a folder of its own, and a session a row on the page of its event', () => {
  const routes = buildRoutes('/repo/');
  expect([
    routes.event('summit'),
    routes.session(routes.event('summit'), 'keynote'),
    routes.speaker('kim'),
    routes.lineage('ten'),
    routes.file('favicon.svg'),
  ]).toEqual([
    '/repo/events/summit/',
    '/repo/events/summit/#session-keynote',
    '/repo/speakers/kim/',
    '/repo/lineages/ten/',
    '/repo/favicon.svg',
  ]);
});
