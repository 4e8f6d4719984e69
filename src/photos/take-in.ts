import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { intakePhotoFile, type Intake } from './intake.ts';
import { placePhoto, type Placed } from './place.ts';

/** A photo that was asked for, and what became of it. */
export type TakenIn = { readonly from: string } & (
  | (Omit<Extract<Intake, { kind: 'taken' }>, 'bytes' | 'kind' | 'name'> &
      Placed & {
        /** Whether the original lies beside the text too, where nobody needs it. */
        readonly isBeside: boolean;
      })
  | Extract<Intake, { kind: 'refused' }>
);

/** The folder of the text that a path names, by itself or by its file; nothing where there is no text. */
export async function findTextFolder(path: string): Promise<string | undefined> {
  const entry = await stat(path).catch(() => undefined);
  const folder = entry?.isFile() === true ? dirname(path) : path;
  const names = await readdir(folder).catch((): string[] => []);
  return names.some((name) => /^(?:index\.mdx?|event\.md)$/.test(name)) ? folder : undefined;
}

/** What a folder has beside photos: texts of this site, and what systems leave. */
const noPhotos = /^(?:\..*|Thumbs\.db|desktop\.ini|.*\.(?:mdx?|mmd|ya?ml))$/i;

/** Every file that is named, once, and of a folder every file in it. */
export async function listPhotos(paths: readonly string[]): Promise<string[]> {
  const found = await Promise.all(
    paths.map(async (path) => {
      const names = await readdir(path).catch(() => undefined);
      if (names === undefined) return [path];
      const order = new Intl.Collator('ko', { numeric: true });
      return names
        .filter((name) => !noPhotos.test(name))
        .sort(order.compare)
        .map((name) => join(path, name));
    }),
  );
  return [...new Map(found.flat().map((path) => [resolve(path), path])).values()];
}

/** Takes a photo in and puts it beside a text. */
export async function takeIn(from: string, folder: string): Promise<TakenIn> {
  const intake = await intakePhotoFile(from);
  if (intake.kind === 'refused') return { from, ...intake };
  const { bytes, name, ...picture } = intake;
  const placed = await placePhoto(folder, name, bytes);
  const isBeside = resolve(dirname(from)) === resolve(folder) && basename(from) !== placed.name;
  return { from, isBeside, ...picture, ...placed };
}
