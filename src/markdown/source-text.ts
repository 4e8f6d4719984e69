import type { Nodes, Paragraph, Text } from 'mdast';
import type { VFile } from 'vfile';

/** What was not let through, as its author wrote it and a reader may read it: `<font>`, `{process.env}`. */
export function sourceText(
  { position }: Pick<Nodes, 'position'>,
  parent: Nodes,
  file: VFile,
): Text | Paragraph {
  const source = String(file).slice(position?.start.offset, position?.end.offset);
  return asText(source, parent);
}

/** Text as a child of this parent: within a sentence as it is, between blocks as a paragraph. */
export function asText(value: string, parent: Nodes): Text | Paragraph {
  const text: Text = { type: 'text', value };
  return isInline(parent) ? text : { type: 'paragraph', children: [text] };
}

const isInline = ({ type }: { readonly type: string }): boolean =>
  /^(?:paragraph|heading|tableCell|emphasis|strong|delete|link|linkReference|mdxJsxTextElement|written)$/.test(
    type,
  );
