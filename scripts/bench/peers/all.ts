import { docusaurus } from './docusaurus.ts';
import { eleventy } from './eleventy.ts';
import { hugo } from './hugo.ts';
import { minimalAstro } from './minimal-astro.ts';
import { ours } from './ours.ts';
import type { Peer } from './peer.ts';
import { starlight } from './starlight.ts';
import { vitepress } from './vitepress.ts';

/** All that is measured, in the order of the tables. */
export const peers: readonly Peer[] = [
  ours,
  starlight,
  vitepress,
  docusaurus,
  minimalAstro,
  eleventy,
  hugo,
];

/** What the others are told as a multiple of. */
export const yardstick = starlight.name;
