import type { Token } from 'parse5';

/** An element of a page as a browser reads it. */
export interface PageElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parent: PageElement | undefined;
  /** Where its tags stand in the text; nothing for one that a browser adds by itself, or of a plain page. */
  readonly location?: Token.ElementLocation | undefined;
  /** What was made of its tag, by what made it; the same for all elements whose tags are the same. */
  readonly made?: Map<unknown, unknown>;
  /** All text within, deep. */
  readonly text: string;
  /** The text right within, without that of its children; what only keeps a line together is no child. */
  readonly ownText: string;
}

/** Whether an element only says where a line may be broken: the text around it and within it is one. */
export const isSeam = ({ tag, attributes }: Pick<PageElement, 'tag' | 'attributes'>): boolean =>
  tag === 'wbr' || (tag === 'span' && /^[nw]b$/.test(attributes['class'] ?? ''));

/** Makes something of elements that a tag alone decides, once for each: the same tags stand on every page. */
export const perTag =
  <Made>(make: (element: PageElement) => Made): ((element: PageElement) => Made) =>
  (element) => {
    const { made } = element;
    if (made === undefined) return make(element);
    if (!made.has(make)) made.set(make, make(element));
    return made.get(make) as Made;
  };
