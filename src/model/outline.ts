/** A heading of a rendered text. */
export interface Heading {
  readonly depth: number;
  readonly slug: string;
  readonly text: string;
}

/** A heading of the second level with those under it. */
export interface OutlineEntry extends Heading {
  readonly children: readonly Heading[];
}

/** The contents list of a text: its h2 and, under each, its h3. */
export function buildOutline(headings: readonly Heading[]): OutlineEntry[] {
  const outline: (OutlineEntry & { children: Heading[] })[] = [];
  for (const heading of headings) {
    if (heading.depth === 2) outline.push({ ...heading, children: [] });
    if (heading.depth === 3) outline.at(-1)?.children.push(heading);
  }
  return outline;
}
