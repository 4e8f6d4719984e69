import type { Nodes, Parents, PhrasingContent, Root, Text } from 'mdast';
import { findPlaceholders } from '../../schema/placeholders.ts';

/** What stands in a text and says something to a program: of a template, of a footnote or a picture that is none. */
const signs = [
  /\{\{[^{}\n]*\}\}|\{%[^\n]*?%\}/,
  /\[\^[^\s\]]+\]/,
  /!\[[^\]\n]*\]\([^)\n]*\)?/,
  /(?<![^\n])(?:export\s+(?:const|default|let|function)\s[^\n]*|import\s[^\n]*?from\s*['"][^\n]*)/,
];
const sign = new RegExp(signs.map(({ source }) => source).join('|'), 'g');

/** Puts signs that a reader would take for a slip of the site between backticks, as what they are. */
export function cleanSigns(tree: Root): void {
  into(tree);
}

function into(parent: Parents): void {
  parent.children = parent.children.flatMap((child): Nodes[] => {
    if (child.type === 'text') return split(child);
    if ('children' in child) into(child);
    return [child];
  }) as never;
}

function split(text: Text): PhrasingContent[] {
  const found = [...new Set([...(text.value.match(sign) ?? []), ...findPlaceholders(text.value)])];
  if (found.length === 0) return [text];
  const longest = found.toSorted((one, other) => other.length - one.length);
  const pattern = new RegExp(`(${longest.map((word) => RegExp.escape(word)).join('|')})`, 'g');
  return text.value.split(pattern).flatMap((value, index): PhrasingContent[] => {
    if (value === '') return [];
    const { position } = text;
    return [
      { type: index % 2 === 1 ? 'inlineCode' : 'text', value, ...(position && { position }) },
    ];
  });
}
