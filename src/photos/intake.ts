import { lstat, readFile } from 'node:fs/promises';
import sharp, { type Metadata } from 'sharp';
import { readFrame } from './boxes.ts';
import { encodePicture } from './encode.ts';
import { readExif } from './exif.ts';
import { decodeHeic } from './heic.ts';
import { findKind, type PictureKind, type Refusal } from './kind.ts';
import { isAnimated } from './motion.ts';
import { namePhoto, type TakenFormat } from './photo-name.ts';
import { withChunk, withProfile } from './png-chunk.ts';
import { isPlainProfile } from './profile.ts';
import { mostBytes, pixelLimit } from './recipe.ts';
import { findSaid } from './said.ts';
import { openUpright } from './srgb.ts';
import { stripPicture, tidyJpeg } from './strip.ts';

/** What became of a photo: a picture that may lie beside a text, or why there is none, in Korean. */
export type Intake =
  | {
      readonly kind: 'taken';
      readonly bytes: Uint8Array;
      /** A name that any disk and address can have; whether the folder has it already is not looked at. */
      readonly name: string;
      readonly format: TakenFormat;
      readonly width: number;
      readonly height: number;
      /** How many bytes it had, and has. */
      readonly before: number;
      readonly after: number;
    }
  | ({ readonly kind: 'refused' } & Refusal);

const refuse = (why: string, remedy: string): Intake => ({ kind: 'refused', why, remedy });

const again = '원본을 다시 옮겨 주세요.';

/** Takes in a photo from the disk. Nothing but an ordinary file is opened: a device has no end. */
export async function intakePhotoFile(path: string): Promise<Intake> {
  try {
    const entry = await lstat(path);
    if (entry.isSymbolicLink())
      return refuse('다른 파일을 가리키는 링크입니다.', '가리키던 사진 파일을 적어 주세요.');
    if (entry.isDirectory())
      return refuse('사진이 아니라 폴더입니다.', '그 안의 사진이나 그 폴더를 따로 적어 주세요.');
    if (!entry.isFile()) return refuse('보통 파일이 아닙니다.', '사진 파일을 적어 주세요.');
    if (entry.size > mostBytes)
      return refuse(`${mostBytes / 1_000_000} MB를 넘습니다.`, '줄여서 넣어 주세요.');
    return await intakePhoto(await readFile(path), path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return refuse('파일이 없습니다.', '이름과 폴더를 확인해 주세요.');
    return refuse(`파일을 읽을 수 없습니다(${code}).`, '권한을 확인해 주세요.');
  }
}

/**
 * Makes of a photo what may be published and kept: upright, in sRGB, at most 2,400 pixels long, and without
 * a word of where, when and with what it was taken. Never throws for what is wrong with the photo.
 */
export async function intakePhoto(bytes: Uint8Array, original: string): Promise<Intake> {
  if (bytes.length === 0) return refuse('빈 파일입니다.', again);
  const kind = findKind(bytes);
  if (typeof kind === 'object') return { kind: 'refused', ...kind };
  try {
    const fault = findOuterFault(bytes, kind);
    if (fault) return { kind: 'refused', ...fault };
    const metadata = await sharp(bytes, { limitInputPixels: pixelLimit }).metadata();
    const inner = await findFault(bytes, kind, metadata);
    if (inner) return { kind: 'refused', ...inner };
    const readable = await makeReadable(bytes, kind, metadata);
    if (readable === undefined) return { kind: 'refused', ...cutOff };
    const taken = await encodePicture(await openUpright(readable), {
      asItIs: keepable(bytes, kind, metadata),
      isLossless: isLossless(kind, bytes),
      size: bytes.length,
    });
    const before = bytes.length;
    const after = taken.bytes.length;
    return { kind: 'taken', ...taken, name: namePhoto(original, taken.format), before, after };
  } catch (error) {
    return explain(error instanceof Error ? error.message : '');
  }
}

/** What a container of pictures says of itself, and sharp does not: films, and files that were cut off. */
function findOuterFault(bytes: Uint8Array, kind: PictureKind): Refusal | undefined {
  if (kind !== 'heic' && kind !== 'avif') return undefined;
  const { isMoving, isWhole } = readFrame(bytes);
  return isMoving ? moving : isWhole ? undefined : cutOff;
}

/** What can be said of a photo before its pixels are looked at. */
async function findFault(
  bytes: Uint8Array,
  kind: PictureKind,
  metadata: Metadata,
): Promise<Refusal | undefined> {
  const { width, height, pages = 1 } = metadata;
  if (width * height > pixelLimit) return tooLarge;
  if (isAnimated(bytes, kind, pages)) return moving;
  if (kind === 'tiff' && readExif(bytes).isRaw)
    return { why: '카메라 원본(RAW)입니다.', remedy: 'JPEG로 내보내어 넣어 주세요.' };
  if (kind !== 'tiff' || pages === 1) return undefined;
  // A smaller second page is a thumbnail.
  const second = await sharp(bytes, { page: 1, limitInputPixels: pixelLimit }).metadata();
  return second.width === width && second.height === height ? severalPages : undefined;
}

const severalPages: Refusal = {
  why: '여러 쪽으로 된 그림입니다.',
  remedy: '넣을 쪽을 하나씩 PNG로 저장해 넣어 주세요.',
};

const cutOff: Refusal = { why: '파일이 중간에 끊겨 있습니다.', remedy: again };

const moving: Refusal = {
  why: '움직이는 그림입니다.',
  remedy: '보일 장면 하나를 PNG로 저장해 넣어 주세요.',
};

const tooLarge: Refusal = {
  why: `${pixelLimit / 1_000_000}백만 화소를 넘습니다.`,
  remedy: '줄이거나 나누어 넣어 주세요.',
};

/** The photo in a form that sharp reads to the last pixel; nothing where it was cut off. */
async function makeReadable(
  bytes: Uint8Array,
  kind: PictureKind,
  metadata: Metadata,
): Promise<Uint8Array | undefined> {
  if (kind === 'jpeg') return tidyJpeg(bytes);
  if (kind === 'png' && metadata.orientation === undefined) return turnedAsSaid(bytes);
  if (kind !== 'heic' && kind !== 'avif') return bytes;
  const icc = metadata.icc ?? (readFrame(bytes).isP3 ? await readP3() : undefined);
  if (kind === 'avif' && (metadata.icc !== undefined || icc === undefined)) return bytes;
  const png = { compressionLevel: 1 };
  const pixels =
    kind === 'avif'
      ? await sharp(bytes, { failOn: 'warning' }).toColourspace('srgb').png(png).toBuffer()
      : await fromRaw(decodeHeic(bytes)).png(png).toBuffer();
  return icc === undefined ? pixels : withProfile(pixels, icc);
}

/** A PNG may say in words how it was held, which sharp does not read: it is said again in the chunk for it. */
function turnedAsSaid(png: Uint8Array): Uint8Array {
  const said = findSaid(png, 'png').exif.find((tiff) => readExif(tiff).orientation !== undefined);
  return said === undefined ? png : withChunk(png, 'eXIf', said);
}

const fromRaw = ({ data, ...raw }: ReturnType<typeof decodeHeic>) =>
  sharp(data, { raw: { ...raw, channels: 4 }, limitInputPixels: pixelLimit });

/** The profile of Display P3 that sharp has. */
async function readP3(): Promise<Buffer | undefined> {
  const dot = sharp({ create: { width: 1, height: 1, channels: 3, background: '#000' } });
  return (await sharp(await dot.withIccProfile('p3').png().toBuffer()).metadata()).icc;
}

/** The photo as it was coded, without its metadata, where nothing but these had to be changed. */
function keepable(bytes: Uint8Array, kind: PictureKind, metadata: Metadata) {
  const { depth, space, icc } = metadata;
  if (kind !== 'jpeg' && kind !== 'png' && kind !== 'webp') return undefined;
  const { exif } = findSaid(bytes, kind);
  const isUpright = exif.every((tiff) => (readExif(tiff).orientation ?? 1) === 1);
  const isPlain = depth === 'uchar' && /^(?:srgb|b-w)$/.test(space) && isPlainProfile(icc);
  if (!isUpright || !isPlain) return undefined;
  return { bytes: stripPicture(bytes, kind), format: kind };
}

/** Whether each pixel may be as it was meant, as in a screenshot, and not as a camera's file keeps a scene. */
const isLossless = (kind: PictureKind, bytes: Uint8Array): boolean =>
  ['png', 'gif', 'tiff'].includes(kind) ||
  (kind === 'webp' && Buffer.from(bytes.subarray(0, 64)).includes('VP8L'));

function explain(message: string): Intake {
  if (message.includes('pixel limit')) return { kind: 'refused', ...tooLarge };
  const reason = message.trim().split('\n')[0]!;
  return refuse(
    `그림을 끝까지 읽을 수 없습니다(${reason}).`,
    `파일이 잘렸거나 깨졌습니다. ${again}`,
  );
}
