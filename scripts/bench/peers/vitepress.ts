import type { Peer } from './peer.ts';
import { renderText } from './texts.ts';

/** Vue's generator of documentation, as it comes, with its local search. */
export const vitepress: Peer = {
  name: 'vitepress',
  label: 'VitePress',
  packages: ['vitepress'],
  most: 1_000,
  *files({ texts }) {
    yield ['package.json', '{ "name": "vitepress", "private": true, "type": "module" }'];
    yield ['.vitepress/config.mjs', settings];
    yield ['index.md', '# 글\n\n글을 찾아보세요.\n'];
    for (const text of texts) {
      // Its theme shows no title but that of the text itself.
      const body = `# ${text.title}\n\n${text.body}`;
      yield [vitepress.textFile(text), renderText({ ...text, body })];
    }
  },
  textFile: ({ id }) => `recaps/${id}.md`,
  command: 'vitepress build',
  out: '.vitepress/dist',
  page: ({ id }) => `/recaps/${id}.html`,
  search: { page: '/', opener: '#local-search button', field: '.search-input', hit: '.result' },
};

const settings = `export default {
  lang: "ko",
  title: "글",
  themeConfig: { search: { provider: "local" } },
};
`;
