import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { listHeadings } from './heading-ids.ts';
import { renderPlainText } from './plain-text.ts';

/** What a text says, whatever its page makes of it. */
export interface Words {
  readonly text: string;
  readonly headings: ReturnType<typeof listHeadings>;
}

/** The words of a text that was read, before anything is added to it. */
export const wordsOfTree = (tree: Root): Words => ({
  text: renderPlainText(tree),
  headings: listHeadings(tree),
});

/** Notes the words of a text as `words` beside its frontmatter, so that nobody has to parse it again for them. */
export function remarkWords() {
  return (tree: Root, file: VFile): void => {
    const { frontmatter } = file.data.astro ?? {};
    if (frontmatter) frontmatter['words'] = wordsOfTree(tree);
  };
}
