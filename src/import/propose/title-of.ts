import type { Post, Proposed } from '../post.ts';
import { isAccount, namesEvent } from './event-words.ts';
import { kindOfHead } from './heading-words.ts';
import { likeness } from '../../korean/likeness.ts';
import { lineOf, textOf } from './outline.ts';

/** The title of a post: of its frontmatter, its first heading, or its file. */
export function findTitle({
  frontmatter,
  frontmatterLines,
  heading,
  tree,
  ...post
}: Post): Proposed<string> {
  const written = frontmatter['title'] ?? frontmatter['제목'];
  if (typeof written === 'string' && written.trim() !== '') {
    const line = frontmatterLines.get('title') ?? 1;
    return { value: written.trim(), sure: 'sure', evidence: { line, words: written.trim() } };
  }
  if (heading !== undefined)
    return { value: heading, sure: 'sure', evidence: { line: post.bodyLine, words: heading } };
  const [first] = tree.children;
  if (first?.type === 'heading') {
    const words = textOf(first);
    const bare = post.name.replace(/\.[a-z]+$/i, '');
    const isTitle =
      kindOfHead(words, '') === undefined &&
      (namesEvent(words) || isAccount(words) || likeness(words, bare) > 0.6);
    if (isTitle) return { value: words, sure: 'likely', evidence: { line: lineOf(first), words } };
  }
  const bare = post.name.replace(/\.[a-z]+$/i, '');
  const named = /^(?:index|readme|post|untitled)$/i.test(bare)
    ? post.folder.split('/').at(-1)
    : bare;
  const value = (named || bare)
    .replace(/^\d{4}-\d{1,2}-\d{1,2}[-_ ]+/, '')
    .replaceAll(/(?<! )[-_]+|[-_]+(?! )/g, ' ')
    .trim();
  return { value: value || bare, sure: 'guess' };
}
