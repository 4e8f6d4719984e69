import type { TakenIn } from './take-in.ts';

/** The Markdown of pictures for a text, each once; on lines that follow each other they become a gallery. */
export function renderMarkdown(photos: readonly TakenIn[]): string {
  const names = photos.flatMap((photo) => (photo.kind === 'refused' ? [] : [photo.name]));
  return [...new Set(names)].map((name) => `![](./${name})`).join('\n');
}

const words = { written: '넣음', same: '그대로', refused: '못 넣음' } as const;

/** What became of a photo, in a line, and in a second one what is left to do. */
export function renderTaken(photo: TakenIn): readonly string[] {
  const head = `${words[photo.kind]}  ${photo.from}`;
  if (photo.kind === 'refused') return [`${head}  ${photo.why}`, `  → ${photo.remedy}`];
  const { name, width, height, before, after, original } = photo;
  const bytes = `${renderBytes(before)} → ${renderBytes(after)}`;
  const line = `${head} → ${name}  ${width}×${height}  ${bytes}`;
  return original === 'beside'
    ? [line, '  → 글 옆의 원본도 그대로 있습니다. --replace를 붙이면 글의 이름을 바꾸고 지웁니다.']
    : [line];
}

/** How many photos there were, and how much lighter they are. */
export function renderSum(photos: readonly TakenIn[]): string {
  const taken = photos.filter((photo) => photo.kind !== 'refused');
  const sum = (count: (photo: (typeof taken)[number]) => number) =>
    renderBytes(taken.reduce((total, photo) => total + count(photo), 0));
  const refused = photos.length - taken.length;
  const weight =
    taken.length === 0 ? '' : ` (${sum((one) => one.before)} → ${sum((one) => one.after)})`;
  return `사진 ${taken.length}장${weight}${refused > 0 ? `, 못 넣은 것 ${refused}개` : ''}`;
}

const renderBytes = (bytes: number): string =>
  bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
