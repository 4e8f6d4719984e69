import type { Peer } from './peer.ts';
import { renderText } from './texts.ts';

/** React's generator of documentation, as its template has it; without a side bar, and so without a search. */
export const docusaurus: Peer = {
  name: 'docusaurus',
  label: 'Docusaurus, 검색 없이',
  packages: ['@docusaurus/core'],
  most: 1_000,
  *files({ texts }) {
    yield ['package.json', manifest];
    yield ['docusaurus.config.js', settings];
    yield ['docs/index.md', '---\ntitle: 글\nslug: /\n---\n\n글을 찾아보세요.\n'];
    for (const text of texts) yield [docusaurus.textFile(text), renderText(text)];
  },
  textFile: ({ id }) => `docs/recaps/${id}.md`,
  command: 'docusaurus build',
  out: 'build',
  page: ({ id }) => `/recaps/${id}/`,
};

const manifest = `{
  "name": "docusaurus",
  "private": true,
  "browserslist": { "production": [">0.5%", "not dead", "not op_mini all"] }
}
`;

const settings = `module.exports = {
  title: "글",
  url: "https://example.github.io",
  baseUrl: "/",
  trailingSlash: true,
  future: { v4: true },
  markdown: { format: "detect" },
  i18n: { defaultLocale: "ko", locales: ["ko"] },
  presets: [
    [
      "classic",
      { docs: { path: "docs", routeBasePath: "/", sidebarPath: false }, blog: false },
    ],
  ],
};
`;
