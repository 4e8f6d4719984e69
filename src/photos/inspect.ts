import { lstat, readdir, readFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { isPictureName, type Picture } from '../schema/fields.ts';
import { explainAbsence } from './absence.ts';
import { decodePicture } from './decode.ts';
import { findKind } from './kind.ts';
import { noMemory, type Memory, type Sound } from './memory.ts';
import { isTooTall, mostBytes, pixelLimit } from './recipe.ts';
import { hasPosition } from './said.ts';

/** What became of looking at a picture: the picture, or why it cannot be used, in Korean. */
export type Inspection =
  | ({ readonly kind: 'readable'; readonly picture: Picture; readonly bytes: number } & Sound)
  | { readonly kind: 'unreadable'; readonly why: string };

const takeIn = '`npm run photos -- --replace <글 폴더>`로 바꿔 주세요.';

/** Decodes a picture from the disk to the last pixel, so that a cut-off file is found before a reader finds it. */
export async function inspectPicture(path: string, memory: Memory = noMemory): Promise<Inspection> {
  const unreadable = (why: string): Inspection => ({ kind: 'unreadable', why });
  try {
    const names = await readdir(dirname(path)).catch((): string[] => []);
    const absence = explainAbsence(path, names);
    if (absence !== undefined) return unreadable(absence);
    // A device has no end, so it is told before anything opens it.
    const entry = await lstat(path, { bigint: true });
    if (entry.isSymbolicLink())
      return unreadable('다른 파일을 가리키는 링크입니다. 파일 자체를 넣어 주세요.');
    if (!entry.isFile()) return unreadable('파일이 아닙니다.');
    if (entry.size === 0n) return unreadable('빈 파일입니다.');
    if (entry.size > mostBytes)
      return unreadable(`${mostBytes / 1_000_000} MB를 넘습니다. 줄여 주세요.`);
    const sound = memory.recall(path, entry) ?? (await decode(path));
    if (typeof sound === 'string') return unreadable(sound);
    memory.keep(path, entry, sound);
    const bytes = Number(entry.size);
    return { kind: 'readable', ...sound, picture: { src: path, ...sound.picture }, bytes };
  } catch (error) {
    return unreadable(explain(error instanceof Error ? error.message : '', path));
  }
}

/** A picture that can be used, or why it cannot. Its bytes are read here: sharp remembers files by their names. */
async function decode(path: string): Promise<Sound | string> {
  const bytes = await readFile(path);
  const kind = findKind(bytes);
  if (typeof kind === 'object') return `${kind.why} ${kind.remedy}`;
  if (kind !== 'jpeg' && kind !== 'png' && kind !== 'webp')
    return `${kind.toUpperCase()} 그림은 그대로 실을 수 없습니다. ${takeIn}`;
  const { format, autoOrient } = await decodePicture(bytes);
  if (!isPictureName(path)) return '이름이 .jpg, .jpeg, .png, .webp로 끝나야 합니다.';
  const { width, height } = autoOrient;
  if (isTooTall(width, height)) return '너비에 견주어 너무 깁니다. 여러 장으로 나누어 주세요.';
  return { picture: { width, height, format }, hasPosition: hasPosition(bytes, kind) };
}

function explain(message: string, path: string): string {
  if (message.includes('exceeds pixel limit'))
    return `${pixelLimit / 1_000_000}백만 화소를 넘습니다. 줄여 주세요.`;
  const reason = message.split('\n')[0]!.replaceAll(path, basename(path));
  return `그림을 끝까지 읽을 수 없습니다(${reason}). 원본을 다시 옮겨 주세요.`;
}
