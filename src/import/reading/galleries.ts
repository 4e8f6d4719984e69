import type { Lined } from './lined.ts';

/** `{% include gallery id="stage" caption="무대" %}`, whose pictures stand in the frontmatter. */
const gallery = /\{%-?\s*include\s+gallery\S*([^%]*)%\}/g;

/** Puts the pictures of a gallery where it is shown, one a line. */
export function expandGalleries(text: Lined, frontmatter: Readonly<Record<string, unknown>>): void {
  for (const found of [...text.text.matchAll(gallery)].toReversed()) {
    const attribute = (name: string) =>
      new RegExp(`${name}\\s*=\\s*["']([^"']*)["']`).exec(found[1] ?? '')?.[1];
    const pictures = frontmatter[attribute('id') ?? 'gallery'];
    const lines = Array.isArray(pictures) ? pictures.flatMap(lineOf) : [];
    if (lines.length === 0) continue;
    const caption = attribute('caption');
    const made = [lines.join('\n'), ...(caption ? [caption] : [])].join('\n\n');
    text.replace(found.index, found.index + found[0].length, made);
  }
}

function lineOf(picture: unknown): string[] {
  if (typeof picture !== 'object' || picture === null) return [];
  const said = picture as Readonly<Record<string, unknown>>;
  const field = (...names: readonly string[]) =>
    names.map((name) => said[name]).find((value) => typeof value === 'string') as
      string | undefined;
  // What `url` leads to may be no picture, but the same one, larger.
  const source = field('image_path', 'src', 'image', 'url');
  if (source === undefined || /[<>\n]/.test(source)) return [];
  const alt = (field('alt') ?? '').replaceAll(/[[\]\n]/g, ' ');
  const title = (field('title', 'caption') ?? '').replaceAll(/["\n]/g, '’');
  return [`![${alt}](<${source}>${title ? ` "${title}"` : ''})`];
}
