import { expect, test } from 'vitest';
import { findSource } from './sources.ts';

const sources = [
  'events.yml',
  'services.yml',
  'events/summit/event.md',
  'events/summit/one/index.md',
  'events/summit/one/stage.jpg',
  'events/summit/one/무대 사진.PNG',
  'events/summit/two/index.mdx',
  'events/summit/two/hall.v2.webp',
  'events/summit/both/index.md',
  'events/summit/both/index.mdx',
  'events/summit/both/crowd.jpeg',
  'events/summit/one/crowd.jpg',
  'events/summit/one/chart.mmd',
  'one/index.md',
];

test.each<[string, string | undefined]>([
  // Pages
  ['events/summit/index.html', 'events/summit/event.md'],
  ['events/summit/one/index.html', 'events/summit/one/index.md'],
  ['events/summit/two/index.html', 'events/summit/two/index.mdx'],
  ['services/aws-lambda/index.html', 'services.yml'],
  // Lists, which are made from everything
  ['index.html', undefined],
  ['events/index.html', undefined],
  ['services/index.html', undefined],
  ['speakers/kim/index.html', undefined],
  // Which of the two it is made from nobody can tell.
  ['events/summit/both/index.html', undefined],
  ['events/summit/one/other.html', undefined],
  // Pictures
  ['_astro/stage.Dx81kaP0_1a2b.avif', 'events/summit/one/stage.jpg'],
  ['_astro/mudae-sajin.D-_1kaP0_1a2b.avif', 'events/summit/one/무대 사진.PNG'],
  ['_astro/hall-v2.Dx81kaP0_1a2b.avif', 'events/summit/two/hall.v2.webp'],
  ['_astro/crowd.Dx81kaP0_1a2b.avif', undefined],
  ['_astro/chart.Dx81kaP0_1a2b.avif', undefined],
  ['_astro/stag.Dx81kaP0_1a2b.avif', undefined],
  ['_astro/stage.Dx81kaP0.css', undefined],
  ['_astro/stage.avif', undefined],
  ['_astro/stage.Dx81kaP0_1a2b.avif.txt', undefined],
])('%s is made from %s', (file, source) => {
  expect(findSource(file, sources)).toBe(source);
});
