import { readdirSync } from 'node:fs';
import type { Peer } from './peer.ts';

/** What of the repository makes no site, or is made by one. */
const left =
  /^(?:\.git|\.cache|\.astro|\.dist.*|node_modules|dist|test-results|playwright-report)$/;

/** This site: a copy of the repository, so that it finds none of its caches, with the generated content. */
export const ours: Peer = {
  name: 'ours',
  label: '서밋 노트',
  packages: ['astro', 'pagefind'],
  packageFolder: 'node_modules',
  *files() {
    // All of it is copied.
  },
  *copies({ folder }) {
    for (const name of readdirSync('.')) if (!left.test(name)) yield [name, name];
    yield [folder, 'recaps'];
  },
  textFile: ({ event, recap }) => `recaps/events/${event}/${recap}/index.md`,
  command: 'node --import ./scripts/compile-cache.mjs scripts/build.ts',
  environment: { CONTENT_DIR: 'recaps', OUT_DIR: 'dist', BASE_PATH: '/', SITE_URL: '' },
  out: 'dist',
  page: ({ event, recap }) => `/events/${event}/${recap}/`,
  otherPages: ({ texts: [first] }) => ({
    첫화면: '/',
    행사: `/events/${first?.event}/`,
    '모든 세션': '/sessions/',
    서비스: '/services/aws-lambda/',
    검색: '/search/',
  }),
  search: { page: '/search/', field: '[data-part="field"]', hit: '[data-part="results"] > li' },
};
