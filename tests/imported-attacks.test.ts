import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import rehypeRaw from 'rehype-raw';
import type { Root } from 'hast';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { placePictures } from '#site/import/pictures.ts';
import { decodePost } from '#site/import/reading/decode.ts';
import { readPost } from '#site/import/reading/read-post.ts';
import { Findings } from '#site/import/report.ts';
import { printMarkdown } from '#site/markdown/print.ts';
import { generateAttacks } from './attacks/generate.ts';
import { payloadsIn, type Payload } from './attacks/payloads.ts';

/** How an attack can stand in a post, and what the post's file is called. */
const forms: readonly (readonly [name: string, wrap: (attack: string) => string])[] = [
  ['a.md', (attack) => attack],
  ['a.md', (attack) => `---\ntitle: 글\n---\n\n- 글 ${attack}\n\n> ${attack}\n`],
  ['a.mdx', (attack) => `글\n\n${attack}\n\n글`],
  ['a.html', (attack) => `<html><body><p>글</p>${attack}<p>글</p></body></html>`],
];

function bring(text: string, name: string): string {
  const decoded = decodePost(Buffer.from(text, 'utf8'))?.text ?? '';
  const post = readPost({ file: name, name, folder: '', text: decoded }, new Findings());
  placePictures(post.tree, new Map());
  return printMarkdown(post.tree);
}

/** A renderer that trusts whoever wrote: all HTML is let through. */
const naive = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeRaw)
  .freeze();

/** What would still act in a draft, rendered without any care: elements, handlers and addresses that no draft has. */
function findActive(draft: string): string[] {
  const found: string[] = [];
  visit(naive.runSync(naive.parse(draft)) as Root, 'element', ({ tagName, properties }) => {
    if (
      !/^(?:p|h[2-6]|ul|ol|li|blockquote|pre|code|hr|br|em|strong|del|a|table|thead|tbody|tr|t[hd]|input|kbd|su[bp]|details|summary|section|h2)$/.test(
        tagName,
      )
    )
      found.push(`<${tagName}>`);
    for (const [name, value] of Object.entries(properties)) {
      if (/^(?:on|style|src|srcdoc|action|formaction|xlink)/i.test(name)) found.push(name);
      if (name === 'href' && !/^(?:https?:\/\/|mailto:|#)/.test(String(value)))
        found.push(String(value));
    }
  });
  return found;
}

const survivors = (attacks: readonly Payload[]): string[] =>
  attacks.flatMap(({ id, input }) =>
    forms.flatMap(([name, wrap]) => {
      const active = findActive(bring(wrap(input), name));
      return active.length > 0 ? [`${id} in ${name}: ${active.join(', ')}`] : [];
    }),
  );

test('a draft of a post with a known attack in it does nothing, even where nothing is looked through', () => {
  expect(survivors(payloadsIn('markdown', 'mdx', 'svg', 'title', 'query', 'file-name'))).toEqual(
    [],
  );
});

test('nor does one with an attack that nobody wrote down', () => {
  expect(survivors(generateAttacks(250))).toEqual([]);
});
