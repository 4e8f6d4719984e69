import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { parse } from 'yaml';
import { writeIndex } from '#site/search/index/indexer.ts';
import type { Term } from '#site/search/words/vocabulary.ts';

/** One page of a corpus that is no content of the site: its fields, as an index keeps them, and its text. */
interface CorpusPage {
  readonly id: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly markdown: string;
}

/** The address of a page of the corpus, as judged queries name it: /events/vite-plugins/ → vite-plugins. */
const addressOf = (id: string): string => `events/${id}/`;

/**
 * Pages in a folder of Markdown → a folder with a page of HTML for each and the site's index over them: what a
 * build does with recaps, without the site around them.
 */
export async function buildCorpus(from: string, to: string, terms: readonly Term[]): Promise<void> {
  rmSync(to, { recursive: true, force: true });
  for (const page of readCorpus(from)) {
    mkdirSync(join(to, addressOf(page.id)), { recursive: true });
    writeFileSync(join(to, addressOf(page.id), 'index.html'), renderPage(page));
  }
  await writeIndex(to, terms);
}

const readCorpus = (folder: string): CorpusPage[] =>
  globSync('**/*.md', { cwd: folder })
    .toSorted()
    .map((path) => {
      const text = readFileSync(join(folder, path), 'utf8');
      const [, fields = '', markdown = text] = /^---\n([^]*?)\n---\n([^]*)$/.exec(text) ?? [];
      return { id: basename(path, '.md'), meta: parse(fields) as CorpusPage['meta'], markdown };
    });

const markdown = unified().use(remarkParse).use(remarkGfm).use(remarkRehype);

function renderPage({ meta, markdown: text }: CorpusPage): string {
  const body = markdown.runSync(markdown.parse(text));
  const fields = Object.entries({ ...meta, kind: 'recap' });
  const page = h('html', { lang: 'ko' }, [
    h('body', { dataPagefindBody: true }, [
      h('h1', meta['title']),
      ...(body.type === 'root' ? body.children : []),
      h(
        'div',
        { hidden: true, dataPagefindIgnore: true },
        fields.map(([name, value]) => h('span', { dataPagefindMeta: name }, value)),
      ),
    ]),
  ]);
  return `<!doctype html>${toHtml(page)}`;
}
