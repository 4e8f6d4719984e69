import { glob, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { intakePhotoFile, type Intake } from './intake.ts';
import { placePhoto, type Placed } from './place.ts';
import { renameInText } from './rename-in-text.ts';

/** A photo that was asked for, and what became of it. */
export type TakenIn = { readonly from: string } & (
  | (Omit<Extract<Intake, { kind: 'taken' }>, 'bytes' | 'kind' | 'name'> &
      Placed & {
        /** What became of an original that lay beside the text already; elsewhere it stays as it was. */
        readonly original: 'elsewhere' | 'beside' | 'replaced';
      })
  | Extract<Intake, { kind: 'refused' }>
);

/** The folder of the text that a path names, by itself or by its file; nothing where there is no text. */
export async function findTextFolder(path: string): Promise<string | undefined> {
  const entry = await stat(path).catch(() => undefined);
  const folder = entry?.isFile() === true ? dirname(path) : path;
  const names = await readdir(folder).catch((): string[] => []);
  return names.some(isText) ? folder : undefined;
}

const isText = (name: string): boolean => /^(?:index\.mdx?|event\.md)$/.test(name);

/** What systems leave in folders. */
const noPhotos = /^(?:\..*|Thumbs\.db|desktop\.ini)$/i;
/** In the folder of a text only what is called a picture is meant: there are other texts, and folders of theirs. */
const called = /\.(?:jpe?g|png|webp|gif|avif|tiff?|hei[cf])$/i;

const { compare } = new Intl.Collator('ko', { numeric: true });

/** Every file that is named, once, and of a folder every file in it. */
export async function listPhotos(paths: readonly string[]): Promise<string[]> {
  const found = await Promise.all(
    paths.map(async (path) => {
      const names = await readdir(path).catch(() => undefined);
      if (names === undefined) return expand(path);
      const isMeant = (name: string) =>
        names.some(isText) ? called.test(name) : !noPhotos.test(name);
      return names
        .filter(isMeant)
        .sort(compare)
        .map((name) => join(path, name));
    }),
  );
  return [...new Map(found.flat().map((path) => [resolve(path), path])).values()];
}

/** The files that `*.jpg` means, where no shell has said so: that of Windows does not. */
async function expand(path: string): Promise<string[]> {
  if (!path.includes('*') || (await stat(path).catch(() => undefined))) return [path];
  const found = (await Array.fromAsync(glob(path))).sort(compare);
  return found.length > 0 ? found : [path];
}

/** Takes a photo in and puts it beside a text. */
export async function takeIn(from: string, folder: string): Promise<TakenIn> {
  const intake = await intakePhotoFile(from);
  if (intake.kind === 'refused') return { from, ...intake };
  const { bytes, name, ...picture } = intake;
  const placed = await placePhoto(folder, name, bytes);
  const isBeside = resolve(dirname(from)) === resolve(folder) && basename(from) !== placed.name;
  return { from, original: isBeside ? 'beside' : 'elsewhere', ...picture, ...placed };
}

/** Takes a photo in that lies beside a text, in its own place: the texts there name the new one, and the original goes. */
export async function replace(from: string): Promise<TakenIn> {
  const intake = await intakePhotoFile(from);
  if (intake.kind === 'refused') return { from, ...intake };
  const { bytes, name, ...picture } = intake;
  const [folder, original] = [dirname(from), basename(from)];
  const placed = await placePhoto(folder, name, bytes, original);
  if (placed.name !== original) {
    await renameInTexts(folder, original, placed.name);
    await rm(from, { force: true });
  }
  return { from, original: 'replaced', ...picture, ...placed };
}

async function renameInTexts(folder: string, from: string, to: string): Promise<void> {
  for (const name of (await readdir(folder)).filter(isText)) {
    const file = join(folder, name);
    const text = await readFile(file, 'utf8');
    const renamed = renameInText(text, from, to);
    if (renamed === text) continue;
    const part = join(folder, `.${name}.${process.pid}.part`);
    await writeFile(part, renamed);
    await rename(part, file);
  }
}
