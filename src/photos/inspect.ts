import { lstat, open, readdir } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { isPictureName, type Picture } from '../schema/fields.ts';
import { foldFileName } from '../schema/file-names.ts';
import { decodePicture } from './decode.ts';
import { isTooTall, mostBytes, pixelLimit } from './recipe.ts';

/** What became of looking at a picture: the picture, or why it cannot be used, in Korean. */
export type Inspection =
  | { readonly kind: 'readable'; readonly picture: Picture }
  | { readonly kind: 'unreadable'; readonly why: string };

const allowed = new Set(['jpeg', 'png', 'webp']);

/** Decodes a picture from the disk to the last pixel, so that a cut-off file is found before a reader finds it. */
export async function inspectPicture(path: string): Promise<Inspection> {
  const unreadable = (why: string): Inspection => ({ kind: 'unreadable', why });
  try {
    const fault = (await findAbsence(path)) ?? (await findOddity(path));
    if (fault !== undefined) return unreadable(fault);
    const { format, autoOrient } = await decodePicture(path);
    if (!allowed.has(format))
      return unreadable(`${format} 형식은 쓸 수 없습니다. JPEG, PNG, WebP로 바꿔 주세요.`);
    if (!isPictureName(path)) return unreadable('이름이 .jpg, .jpeg, .png, .webp로 끝나야 합니다.');
    const { width, height } = autoOrient;
    if (isTooTall(width, height))
      return unreadable('너비에 견주어 너무 깁니다. 여러 장으로 나누어 주세요.');
    return { kind: 'readable', picture: { src: path, width, height, format } };
  } catch (error) {
    return unreadable(explain(error instanceof Error ? error.message : '', path));
  }
}

function explain(message: string, path: string): string {
  if (message.includes('unsupported image format')) {
    return path.toLowerCase().endsWith('.svg')
      ? 'SVG 그림은 쓸 수 없습니다. PNG로 바꿔 주세요.'
      : '그림 파일이 아닙니다.';
  }
  if (message.includes('exceeds pixel limit'))
    return `${pixelLimit / 1_000_000}백만 화소를 넘습니다. 줄여 주세요.`;
  const reason = message.split('\n')[0]!.replaceAll(path, basename(path));
  return `그림을 끝까지 읽을 수 없습니다(${reason}). 원본을 다시 옮겨 주세요.`;
}

/** What is no file to decode, told before anything opens it: a device has no end. */
async function findOddity(path: string): Promise<string | undefined> {
  const entry = await lstat(path);
  if (entry.isSymbolicLink()) return '다른 파일을 가리키는 링크입니다. 파일 자체를 넣어 주세요.';
  if (!entry.isFile()) return '파일이 아닙니다.';
  if (entry.size === 0) return '빈 파일입니다.';
  if (entry.size > mostBytes) return `${mostBytes / 1_000_000} MB를 넘습니다. 줄여 주세요.`;
  const start = await readStart(path);
  // Phones name these .jpg too, and sharp says no more than that they are corrupt.
  if (!/^....ftyp/s.test(start)) return undefined;
  const name = start.slice(8).startsWith('avif') ? 'AVIF 그림' : 'HEIC 사진';
  return `${name}은 쓸 수 없습니다. JPEG로 바꿔 주세요.`;
}

/** GitHub Pages tells upper from lower case, so a name counts only as it is written on disk. */
async function findAbsence(path: string): Promise<string | undefined> {
  const wanted = basename(path);
  const names = await readdir(dirname(path)).catch((): string[] => []);
  if (names.includes(wanted)) return undefined;
  const near = names.find((name) => foldFileName(name) === foldFileName(wanted));
  if (near === undefined) return '파일이 없습니다.';
  const remedy =
    near.normalize('NFC') === wanted.normalize('NFC')
      ? '한글이 낱자로 풀린 이름(NFD)이니 파일 이름을 다시 적어 주세요.'
      : '대소문자까지 같게 적어 주세요.';
  return `파일이 없습니다. \`${near}\`은(는) 있습니다. ${remedy}`;
}

/** The first bytes of a file, which tell what it is whatever its name says. */
async function readStart(path: string): Promise<string> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(16));
    return buffer.toString('latin1', 0, bytesRead);
  } finally {
    await file.close();
  }
}
