import type { Peer } from './peer.ts';
import { plainPages } from './plain-pages.ts';
import { renderText } from './texts.ts';

/** Nothing but templates in JavaScript: the pages of the floor, without Astro. */
export const eleventy: Peer = {
  name: 'eleventy',
  label: 'Eleventy + Pagefind',
  packages: ['@11ty/eleventy', 'pagefind'],
  *files({ texts }) {
    yield ['package.json', '{ "name": "eleventy", "private": true, "type": "module" }'];
    yield ['eleventy.config.js', settings];
    yield ['texts/_includes/recap.njk', recap];
    yield ['texts/index.njk', list];
    yield ['texts/search.html', `---\npermalink: /search/\n---\n${plainPages.search}`];
    for (const text of texts) {
      yield [eleventy.textFile(text), renderText(text, 'layout: recap.njk', 'tags: recaps')];
    }
  },
  textFile: ({ id }) => `texts/recaps/${id}.md`,
  command: 'eleventy --quiet && pagefind --site dist',
  out: 'dist',
  page: ({ id }) => `/recaps/${id}/`,
};

// Sentences of recaps are no templates.
const settings = `export default function (settings) {
  settings.setUseGitIgnore(false);
  return { dir: { input: "texts", output: "dist" }, markdownTemplateEngine: false };
}
`;

const recap = plainPages.recap(
  '{{ title }}',
  '"{{ description }}"',
  '{{ page.date.toISOString().slice(0, 10) }}',
  '{{ content | safe }}',
);

const list = `---
title: 글
permalink: /
---
${plainPages.list('{% for recap in collections.recaps %}<li><a href="{{ recap.url }}">{{ recap.data.title }}</a></li>{% endfor %}')}`;
