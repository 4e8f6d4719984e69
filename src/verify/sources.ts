import { stemOf } from '../photos/photo-name.ts';
import { isPictureName } from '../schema/fields.ts';

/**
 * The content file that a built one is made from, by their names; nothing where no single one is:
 * `events/summit/one/index.html` → `events/summit/one/index.md`, `_astro/mudae-sajin.Dx81kaP0_1a2b.avif` → the `무대 사진.jpg`.
 */
export function findSource(file: string, sources: readonly string[]): string | undefined {
  const parts = file.split('/');
  if (parts[0] === '_astro') return findOriginal(parts.at(-1)!, sources);
  if (parts.at(-1) !== 'index.html') return undefined;
  const [list = '', ...rest] = parts.slice(0, -1);
  if (list !== 'events')
    return only(sources, (source) => rest.length > 0 && source === `${list}.yml`);
  const folder = `events/${rest.join('/')}`;
  const texts = rest.length === 1 ? ['event.md'] : ['index.md', 'index.mdx'];
  return only(sources, (source) => texts.some((text) => source === `${folder}/${text}`));
}

/** Astro puts two hashes between a picture's name and its ending. */
function findOriginal(name: string, sources: readonly string[]): string | undefined {
  const [, stem] = /^(.+)\.[\w-]+\.avif$/.exec(name) ?? [];
  if (stem === undefined) return undefined;
  return only(sources, (source) => isPictureName(source) && stemOf(source) === stem);
}

function only(
  sources: readonly string[],
  isMeant: (source: string) => boolean,
): string | undefined {
  const found = sources.filter(isMeant);
  return found.length === 1 ? found[0] : undefined;
}
