/**
 * What a mistake in a template leaves behind for a reader to find. Authors write it as code, so that it can be
 * told from a mistake of ours: the content check asks for that, and the gate looks for what is left.
 */
const placeholder = /__ASTRO_|\[object \w+\]|\bundefined\b|\bNaN\b|@@|\{\{|\uFFFD/g;

/** The placeholders in a text, as they stand there: `undefined`, `{{`. What others call their pages is theirs. */
export const findPlaceholders = (text: string): string[] =>
  [...text.replaceAll(/https?:\/\/\S+/gi, ' ').matchAll(placeholder)].map(([found]) => found);
