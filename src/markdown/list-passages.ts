import type { Element, ElementContent, Nodes, Parents, Root } from 'hast';
import { wordsOf } from './rehype-passages.ts';
import { asides, sinceName } from './remark-asides.ts';

/** Words that stand together, as readers see them, and where they stand. */
export interface Passage {
  readonly words: string;
  /** `fragment`: a row of a table, a caption, someone else's words; `note`: an aside of ours, a footnote. */
  readonly kind: 'prose' | 'fragment' | 'note' | 'heading';
  /** Its id, else that of the heading above it; nothing where there is neither. */
  readonly at?: string;
  /** The heading above it. */
  readonly under?: string;
  /** What the note calls itself that it stands in: 편집자 주. */
  readonly note?: string;
}

/** The passages of a text in their order; code, what stands within drawings and what is said of later times are none. */
export function listPassages(tree: Root): Passage[] {
  const passages: Passage[] = [];
  let heading: Pick<Passage, 'at' | 'under'> = {};
  const read = (block: Parents, around: Omit<Passage, 'words'>): void => {
    const place = { ...around, ...placeOf(block) };
    const words = wordsIn(block, place.kind === 'heading' ? undefined : place.note);
    if (place.kind === 'heading') heading = { ...place, under: words };
    if (words !== '') passages.push({ words, ...heading, ...place });
    if (!isElement(block, /^tr$/)) for (const child of blocksIn(block)) read(child, place);
  };
  read(tree, { kind: 'prose' });
  return passages;
}

const headings = /^h[1-6]$/;
const fragments = /^(?:tr|figcaption|blockquote)$/;
const wordless = /^(?:svg|pre|img|hr)$/;
const blocks =
  /^(?:p|[uod]l|li|d[td]|table|t(?:head|body|r)|fig(?:ure|caption)|blockquote|aside|section|div|details|summary|h[1-6])$/;

/** The notes of the text's own time. */
const notes = new Map(
  Object.entries(asides).flatMap(([name, className]) =>
    name === sinceName ? [] : [[className, name]],
  ),
);

/** What a block says of itself: its kind and its id. */
function placeOf(block: Parents): Partial<Omit<Passage, 'words'>> {
  if (block.type !== 'element') return {};
  const { tagName, properties } = block;
  const id = typeof properties['id'] === 'string' ? { at: properties['id'] } : {};
  if (headings.test(tagName)) return { ...id, kind: 'heading' };
  if (fragments.test(tagName)) return { ...id, kind: 'fragment' };
  if (tagName === 'section') return { ...id, kind: 'note', note: '각주' };
  const note = notes.get(String(properties['className']));
  return note === undefined ? id : { ...id, kind: 'note', note };
}

/** The words of a block that stand in no other within it; of a row of a table, those of its cells. */
function wordsIn(block: Parents, note: string | undefined): string {
  const children = block.children as ElementContent[];
  const own = isElement(block, /^tr$/)
    ? children
        .map(wordsOf)
        .filter((words) => words.trim() !== '')
        .join(' · ')
    : children
        .filter((child) => !isBlock(child) && !isElement(child, wordless))
        .map(wordsOf)
        .join('');
  const words = own.replaceAll(/\s+/g, ' ').trim();
  return note !== undefined && words.startsWith(note)
    ? words.slice(note.length).trimStart()
    : words;
}

/** The blocks within one; a drawing has its names in a legend, and is told of in its caption alone. */
const blocksIn = (block: Parents): Parents[] =>
  (block.children as Nodes[])
    .filter(isBlock)
    .filter((child) => !isElement(block, /^figure$/) || isElement(child, /^figcaption$/))
    .filter((child) => !isElement(child, /^aside$/) || isNote(child));

/** Whether an aside tells what was heard, and not what became of it. */
const isNote = ({ properties }: Element): boolean => notes.has(String(properties['className']));

const isBlock = (node: Nodes): node is Element =>
  isElement(node, blocks) || (node.type as string) === 'mdxJsxFlowElement';

const isElement = (node: Nodes, tag: RegExp): node is Element =>
  node.type === 'element' && tag.test(node.tagName);
