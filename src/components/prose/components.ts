import type { ComponentName } from '#site/schema/components.ts';
import Gallery from '#site/components/prose/Gallery.astro';
import Quote from '#site/components/prose/Quote.astro';

/** What draws each component that a text in MDX may use, and that is no sign of Markdown by then. */
export const proseComponents = { Gallery, Quote } satisfies Record<
  Exclude<ComponentName, 'Since'>,
  unknown
>;
