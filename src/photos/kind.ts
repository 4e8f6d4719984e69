/** A picture that can be taken in, by what its first bytes say and not by its name. */
export type PictureKind = 'jpeg' | 'png' | 'webp' | 'gif' | 'tiff' | 'avif' | 'heic';

/** Why a file cannot be taken in, and what its author can do about it, in Korean. */
export interface Refusal {
  readonly why: string;
  readonly remedy: string;
}

const refusal = (why: string, remedy: string): Refusal => ({ why, remedy });

const exportJpeg = 'JPEG나 PNG로 내보내어 넣어 주세요.';

/** What begins so, in Latin-1 → which picture it is. */
const pictures: readonly (readonly [RegExp, PictureKind])[] = [
  [/^\xFF\xD8\xFF/, 'jpeg'],
  [/^\x89PNG\r\n\x1A\n/, 'png'],
  [/^RIFF....WEBP/s, 'webp'],
  [/^GIF8[79]a/, 'gif'],
  [/^(?:II[*+]\0|MM\0[*+])/, 'tiff'],
  [/^....ftypavi[fs]/s, 'avif'],
  [/^....ftyp(?:hei[cmsx]|hev[cmsx])/s, 'heic'],
];

/** What begins so is something else, however it is called. */
const others: readonly (readonly [RegExp, Refusal])[] = [
  [/^....ftyp/s, refusal('사진이 아니라 동영상입니다.', '한 장면을 사진으로 저장해 넣어 주세요.')],
  [/^%PDF-/, refusal('PDF 문서입니다.', '넣을 쪽을 PNG로 내보내어 넣어 주세요.')],
  [/^BM/, refusal('BMP 그림입니다.', exportJpeg)],
  [
    /^(?:\xFF\x0A|\0\0\0\x0CJXL |\0\0\0\x0CjP {2})/,
    refusal('JPEG XL이나 JPEG 2000 그림입니다.', exportJpeg),
  ],
  [/^8BPS/, refusal('포토샵 문서입니다.', exportJpeg)],
  [/^(?:FUJIFILMCCD-RAW|IIU\0|IIRO|\0MRM)/, refusal('카메라 원본(RAW)입니다.', exportJpeg)],
  [
    /^(?:PK\x03\x04|\x1F\x8B|7z\xBC\xAF|Rar!)/,
    refusal('압축 파일입니다.', '풀어서 사진을 넣어 주세요.'),
  ],
];

const vector = refusal('SVG 그림입니다.', 'PNG로 바꾸어 넣거나, 도표라면 mermaid로 그려 주세요.');
const page = refusal(
  '사진이 아니라 웹 페이지(HTML)입니다.',
  '페이지에서 사진 파일을 다시 내려받아 주세요.',
);
const writing = refusal('사진이 아니라 글이 담긴 파일입니다.', '사진 파일을 다시 옮겨 주세요.');
const unknown = refusal('사진으로 읽히지 않습니다.', `원본에서 다시 옮기거나 ${exportJpeg}`);

/** Which picture a file is, or why it is none: a phone's `.jpg` may be a HEIC, a saved one a page in HTML. */
export function findKind(bytes: Uint8Array): PictureKind | Refusal {
  const start = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  const kind = pictures.find(([pattern]) => pattern.test(start))?.[1] ?? brandOf(start);
  if (kind !== undefined) return kind;
  const other = others.find(([pattern]) => pattern.test(start))?.[1];
  if (other !== undefined) return other;
  if (!/^(?:\xEF\xBB\xBF)?\s*</.test(start)) return isText(start) ? writing : unknown;
  return /<svg[\s>]/i.test(start) && !/<html[\s>]/i.test(start) ? vector : page;
}

/** Files whose main brand is the container's own name theirs among those they are compatible with. */
function brandOf(start: string): PictureKind | undefined {
  const [, brands] = /^....ftyp(?:mif1|mif2|msf1|miaf|heif)....((?:[ -~]{4})*)/s.exec(start) ?? [];
  if (brands === undefined) return undefined;
  return /avi[fs]/.test(brands) ? 'avif' : 'heic';
}

const isText = (start: string): boolean => start.length > 0 && !/[\0-\x08\x0E-\x1A]/.test(start);
