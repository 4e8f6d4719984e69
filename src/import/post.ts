import type { Root } from 'mdast';

/** What a post is written in, by its file's name and, where the name says nothing, by its text. */
export type PostFormat = 'markdown' | 'mdx' | 'html' | 'text';

/** Something of a post that has a field of its own here. */
export interface Embed {
  readonly kind: 'video' | 'slides';
  readonly url: string;
  readonly line: number;
}

/** A post from elsewhere as it was read: its text already in this site's Markdown, nothing of it judged yet. */
export interface Post {
  /** The file, as it is called in a message. */
  readonly file: string;
  /** The file's name without its folders: `2019-04-19-aws-summit.md`. */
  readonly name: string;
  /** The folders between what was named in the command and the file: `_posts/2019`; empty for a file. */
  readonly folder: string;
  readonly format: PostFormat;
  /** What stands above the text, whatever it was written in; `{}` where there is nothing. */
  readonly frontmatter: Readonly<Record<string, unknown>>;
  /** The line on which a field of the frontmatter stands, from 1. */
  readonly frontmatterLines: ReadonlyMap<string, number>;
  /** The text below the frontmatter as its author wrote it, letters and ends of lines put right. */
  readonly body: string;
  /** The file's line on which the body begins, from 1. */
  readonly bodyLine: number;
  /**
   * The text in this site's form: headings from `##` without a skip, real lists, breaks that were meant. The line of
   * a node's position is its line in the file; what was made has none. A heading that repeats the title is gone.
   */
  readonly tree: Root;
  /** The one `#` heading that named the whole post, where it had one. */
  readonly heading: string | undefined;
  readonly embeds: readonly Embed[];
}

/** Where in the post's file something is said, and in which words. */
export interface Evidence {
  readonly line: number;
  readonly words: string;
}

/** How much something that was proposed is to be trusted: said in so many words, read from them, or made up from little. */
export type Certainty = 'sure' | 'likely' | 'guess';

/** A value that a post suggests, and what makes us think so. */
export interface Proposed<Value> {
  readonly value: Value;
  readonly sure: Certainty;
  /** Nothing where it comes from the command or from the content that is there. */
  readonly evidence?: Evidence | undefined;
}
