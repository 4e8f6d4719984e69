import type { Root } from 'hast';
import type { VFile } from 'vfile';
import type { MentionFinder } from '../dictionary/mentions.ts';
import { excerptAround, type Excerpt } from '../korean/sentences.ts';
import { listPassages, type Passage } from './list-passages.ts';

/** The sentence of a text that names a service, and where it stands. */
export interface Naming extends Excerpt, Pick<Passage, 'at' | 'under' | 'note'> {
  readonly service: string;
}

/** The most letters of a sentence that are told. */
const longest = 180;

/**
 * Notes for each service that a text names the sentence that does, as readers see it and with the ids of the
 * page, as `namings` beside its frontmatter: the first sentence of its own prose, else of what is less than that.
 */
export function rehypeNamings({ findMentions }: { readonly findMentions: MentionFinder }) {
  return (tree: Root, file: VFile): void => {
    const best = new Map<string, { readonly rank: number; readonly naming: Naming }>();
    for (const { words, kind, ...place } of listPassages(tree)) {
      for (const { service, ...mention } of findMentions(words)) {
        const excerpt = excerptAround(words, mention, longest);
        const rank = kind === 'prose' && !isWhole(excerpt) ? ranks.fragment : ranks[kind];
        if (rank < (best.get(service)?.rank ?? Infinity))
          best.set(service, { rank, naming: { service, ...excerpt, ...place } });
      }
    }
    const { frontmatter } = file.data.astro ?? {};
    if (frontmatter) frontmatter['namings'] = [...best.values()].map(({ naming }) => naming);
  };
}

const ranks: Readonly<Record<Passage['kind'], number>> = {
  prose: 0,
  fragment: 1,
  note: 2,
  heading: 3,
};

/** Whether it ends as a sentence does; an item of a list may be a mere name. */
const isWhole = ({ after }: Excerpt): boolean => /[.!?…][)\]"'’”」』»〉》]*$/.test(after);
