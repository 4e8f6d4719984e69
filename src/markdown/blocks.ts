import type { Heading, Link, List, Paragraph, PhrasingContent, RootContent, Text } from 'mdast';

/* The parts of a text in Markdown that is made and not read. */

export const text = (value: string): Text => ({ type: 'text', value });

export const link = (words: string, url: string): Link => ({
  type: 'link',
  url,
  children: [text(words)],
});

/** A picture, or its words where it is nowhere to be had. */
export const picture = (alt: string, url: string | undefined): PhrasingContent =>
  url === undefined ? text(alt) : { type: 'image', url, alt };

/** Words as they are, or a text that has parts. */
export type Words = string | PhrasingContent | readonly (string | PhrasingContent)[];

const phrasingOf = (words: Words): PhrasingContent[] =>
  (Array.isArray(words) ? (words as readonly (string | PhrasingContent)[]) : [words as string]).map(
    (part) => (typeof part === 'string' ? text(part) : part),
  );

export const paragraph = (words: Words): Paragraph => ({
  type: 'paragraph',
  children: phrasingOf(words),
});

export const heading = (depth: Heading['depth'], words: string): Heading => ({
  type: 'heading',
  depth,
  children: [text(words)],
});

export const quote = (words: Words): RootContent => ({
  type: 'blockquote',
  children: [paragraph(words)],
});

/** A list, each item a line of words; none of no items. */
export const list = (items: readonly Words[]): List[] =>
  items.length === 0
    ? []
    : [
        {
          type: 'list',
          ordered: false,
          spread: false,
          children: items.map((words) => ({
            type: 'listItem',
            spread: false,
            children: [paragraph(words)],
          })),
        },
      ];

/** The same with something between each two: joined([a, b], ', '). */
export const joined = (parts: readonly PhrasingContent[], between: string): PhrasingContent[] =>
  parts.flatMap((part, index) => (index === 0 ? [part] : [text(between), part]));

/** A text's headings below one of a made text: as deep as they were, and so many more. */
export const lowered = (blocks: readonly RootContent[], by: number): RootContent[] =>
  blocks.map((block) =>
    block.type === 'heading'
      ? { ...block, depth: Math.min(6, block.depth + by) as Heading['depth'] }
      : block,
  );
