import type { Token } from 'parse5';

/** An element of a page as a browser reads it. */
export interface PageElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parent: PageElement | undefined;
  /** Where its tags stand in the text; nothing for one that a browser adds by itself, or of a plain page. */
  readonly location?: Token.ElementLocation | undefined;
  /** All text within, deep. */
  readonly text: string;
  /** The text right within, without that of its children; what only keeps a line together is no child. */
  readonly ownText: string;
}

/** Whether an element only says where a line may be broken: the text around it and within it is one. */
export const isSeam = ({ tag, attributes }: Pick<PageElement, 'tag' | 'attributes'>): boolean =>
  tag === 'wbr' || (tag === 'span' && /^[nw]b$/.test(attributes['class'] ?? ''));
