import type { Peer } from './peer.ts';
import { plainPages } from './plain-pages.ts';
import { renderText } from './texts.ts';

/** The quickest known, where the machine has it: the pages of the floor, without JavaScript to build them. */
export const hugo: Peer = {
  name: 'hugo',
  label: 'Hugo + Pagefind',
  packages: ['pagefind'],
  program: { name: 'hugo', version: ['version'] },
  *files({ texts }) {
    yield ['hugo.toml', settings];
    yield ['config.toml', settings];
    yield ['layouts/_default/single.html', recap];
    yield ['layouts/index.html', list];
    yield ['static/search/index.html', plainPages.search];
    for (const text of texts) yield [hugo.textFile(text), renderText(text)];
  },
  textFile: ({ id }) => `content/recaps/${id}.md`,
  command: 'hugo --quiet && pagefind --site public',
  out: 'public',
  page: ({ id }) => `/recaps/${id}/`,
};

const settings = `baseURL = "https://example.github.io/"
languageCode = "ko"
title = "글"
buildFuture = true
disableKinds = ["section", "taxonomy", "term", "RSS", "sitemap"]
`;

const recap = plainPages.recap(
  '{{ .Title }}',
  '"{{ .Description }}"',
  '{{ .Date.Format "2006-01-02" }}',
  '{{ .Content }}',
);

const list = plainPages.list(
  '{{ range .Site.RegularPages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}',
);
