import { createMarkdownProcessor, unified } from '@astrojs/markdown-remark';
import type { Element, Root } from 'hast';
import remarkMdx from 'remark-mdx';
import { visit } from 'unist-util-visit';
import { buildPipeline } from '#site/markdown/pipeline.ts';

/** The site's own pipeline, and nothing of the content lint before it. */
const pipeline = buildPipeline({
  findMentions: () => [],
  changesSince: () => [],
  serviceUrl: (id) => `/services/${id}/`,
  root: '/base/',
  readDrawing: () => undefined,
  kindOf: () => undefined,
  authorName: (written) => written,
});
const components = ['mdxJsxFlowElement', 'mdxJsxTextElement'] as const;

const markdown = await createMarkdownProcessor({ syntaxHighlight: false, ...pipeline });
const mdx = await createMarkdownProcessor({
  syntaxHighlight: false,
  ...pipeline,
  remarkPlugins: [remarkMdx, ...pipeline.remarkPlugins!],
  remarkRehype: { ...pipeline.remarkRehype, passThrough: [...components] },
  rehypePlugins: [...pipeline.rehypePlugins!, showComponents],
});

/** What became of an attack: a page, or a build that stops and says why. */
export type Outcome =
  | { readonly kind: 'page'; readonly html: string }
  | { readonly kind: 'refused'; readonly why: string };

/** Renders what an author wrote as the build would, without asking the content lint. */
export async function render(context: 'markdown' | 'mdx', input: string): Promise<Outcome> {
  const [processor, name] = context === 'mdx' ? [mdx, 'index.mdx'] : [markdown, 'index.md'];
  const fileURL = new URL(`file:///content/events/a/b/${name}`);
  const { error } = console;
  // Astro prints what it throws.
  console.error = () => undefined;
  try {
    const { code } = await processor.render(input, { fileURL, frontmatter: { credit: '나' } });
    return { kind: 'page', html: code };
  } catch (fault) {
    return { kind: 'refused', why: fault instanceof Error ? fault.message : String(fault) };
  } finally {
    console.error = error;
  }
}

/** What Astro makes of a text in MDX: the program that would be run at build. */
export async function compileMdx(input: string): Promise<string> {
  const shared = { syntaxHighlight: false } as const;
  const compiler = await unified(pipeline).createMdxRenderer!(
    shared as never,
    {
      srcDir: new URL('file:///src/'),
      optimize: false,
    } as never,
  );
  const { code } = await compiler.process(input, '/content/events/a/b/index.mdx', {
    layout: '/content/events/a/b/layout.js',
  });
  return code;
}

/** Components as elements of their name, with what was said of them: what is left to be drawn. */
function showComponents() {
  return (tree: Root): void => {
    visit(tree, (node, index, parent) => {
      if (node.type !== components[0] && node.type !== components[1]) return;
      if (index === undefined || !parent) return;
      const properties = node.attributes.map((attribute) => {
        if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string')
          throw new Error(`<${node.name}> got past with something that is no text`);
        return [`data-${attribute.name}`, attribute.value] as const;
      });
      parent.children[index] = {
        type: 'element',
        tagName: `x-${(node.name ?? '').toLowerCase()}`,
        properties: Object.fromEntries(properties),
        children: node.children as Element['children'],
      };
    });
  };
}
