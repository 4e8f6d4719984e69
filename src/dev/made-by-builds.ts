import { isAbsolute, relative, resolve, sep } from 'node:path';

/**
 * Whether a path is of what builds made and keep, many files of which nobody writes one: `dist` and `.cache`, without
 * the content where that lies within.
 */
export function madeByBuilds(
  root: string,
  { out, content }: { readonly out: string; readonly content: string },
): (path: string) => boolean {
  const made = [resolve(root, '.cache'), resolve(root, out)];
  const written = resolve(root, content);
  return (path) =>
    made.some((folder) => isWithin(path, folder)) &&
    !isWithin(path, written) &&
    // Whoever looks for it goes through the folders above it.
    !isWithin(written, path);
}

const isWithin = (path: string, folder: string): boolean => {
  const way = relative(folder, path);
  return !isAbsolute(way) && way.split(sep, 1)[0] !== '..';
};
