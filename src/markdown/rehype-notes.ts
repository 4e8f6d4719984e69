import type { Element, ElementContent, Root, RootContent } from 'hast';
import { h } from 'hastscript';

/**
 * Puts what a note is about, the note, and what follows into one `div.noted`, in the order of the text: where there is
 * room, the note stands in the margin beside its paragraph, and what comes after the group below it. What may
 * use the margin itself ends a group.
 */
export function rehypeNotes() {
  return (tree: Root): void => {
    const blocks = tree.children.filter((child) => !isSpace(child));
    if (!blocks.some(isNote)) return;
    const children: RootContent[] = [];
    let group: Group | undefined;
    const begin = (next?: Group): void => {
      if (group) children.push(...wrap(group));
      group = next;
    };
    for (const [index, block] of blocks.entries()) {
      const content = block as ElementContent;
      const next = blocks[index + 1];
      if (isNote(block)) {
        if (!group || group.rest.length > 0) begin({ about: [], notes: [], rest: [] });
        group!.notes.push(content);
      } else if (usesMargin(block)) {
        begin();
        children.push(block);
      } else if (next && isNote(next) && !isHeading(block)) {
        begin({ about: [content], notes: [], rest: [] });
      } else {
        (group?.rest ?? children).push(content);
      }
    }
    begin();
    tree.children = children;
  };
}

interface Group {
  readonly about: ElementContent[];
  readonly notes: ElementContent[];
  readonly rest: ElementContent[];
}

function wrap({ about, notes, rest }: Group): RootContent[] {
  // Beside nothing, a note stands in the text.
  if (about.length + rest.length === 0) return notes;
  const following = rest.length > 0 ? [h('div.rest', rest)] : [];
  return [h('div.noted', about, h('div.notes', notes), following)];
}

const isSpace = (node: RootContent): boolean => node.type === 'text' && node.value.trim() === '';

const isElement = (node: RootContent): node is Element => node.type === 'element';

const isNote = (node: RootContent): boolean => isElement(node) && node.tagName === 'aside';

const isHeading = (node: RootContent): boolean => isElement(node) && /^h[1-6]$/.test(node.tagName);

/** Text is at least that wide where notes stand in the margin: `--measure` in tokens.css, at 1200 px. */
const measure = 600;

/** A drawing or a table that may be wider than the text; and footnotes, which stand below everything. */
function usesMargin(node: RootContent): boolean {
  if (!isElement(node)) return false;
  const { className, dataRoom } = node.properties;
  const classes = [className ?? []].flat();
  return Number(dataRoom) > measure || classes.includes('wide') || classes.includes('footnotes');
}
