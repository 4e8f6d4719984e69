import type { Problem } from '../problems/problem.ts';
import { severityOf, type RuleId } from '../problems/rules.ts';

/** A file of the content that is no text, and what is known of it. */
export interface MediaFile {
  readonly file: string;
  /** Whether a text shows it. */
  readonly isNamed: boolean;
  /** Only of a picture that can be shown. */
  readonly picture?: {
    readonly bytes: number;
    /** In pixels. */
    readonly longestEdge: number;
    readonly hasPosition: boolean;
  };
}

/** Files that nobody sees, and photos that say or weigh more than they need. */
export const lintMedia = (files: readonly MediaFile[]): Problem[] =>
  files.flatMap((media) => [...lintUse(media), ...lintWeight(media)]);

/** What an author may have meant by a file that cannot be shown, by its ending. */
const meant: readonly (readonly [RegExp, string])[] = [
  [
    /\.(?:hei[cf]|avif|tiff?|gif)$/i,
    '`npm run photos -- --replace <글 폴더>`로 바꾼 뒤 글에 넣거나 지워 주세요.',
  ],
  [/\.svg$/i, 'PNG로 바꾸거나 ```mermaid 블록으로 그려 주세요.'],
  [/\.(?:mp4|mov|webm|m4v|avi|mkv)$/i, '동영상은 올려 둔 곳의 주소를 세션의 video에 적어 주세요.'],
  [/\.(?:pdf|pptx?|key|odp)$/i, '발표 자료는 올려 둔 곳의 주소를 세션의 slides에 적어 주세요.'],
  [/\.(?:jpe?g|png|webp|mmd)$/i, '글에 ![대체 글](./이름)으로 넣거나 지워 주세요.'],
];

function lintUse({ file, isNamed }: MediaFile): Problem[] {
  if (isNamed) return [];
  const hint = meant.find(([ending]) => ending.test(file))?.[1] ?? '지워 주세요.';
  return [problem('unused-file', file, '어느 글에도 보이지 않는 파일입니다.', hint)];
}

/** What a photo may weigh: as it leaves `npm run photos`, it hardly ever weighs as much. */
const fair = { bytes: 1_500_000, longestEdge: 2400, most: 4_000_000 } as const;

function lintWeight({ file, picture }: MediaFile): Problem[] {
  if (picture === undefined) return [];
  const { bytes, longestEdge, hasPosition } = picture;
  const isHeavy = bytes > fair.most || (bytes > fair.bytes && longestEdge > fair.longestEdge);
  if (!hasPosition && !isHeavy) return [];
  const weight = `${(bytes / 1_000_000).toFixed(1)} MB, 긴 변 ${longestEdge}픽셀`;
  const says = [
    ...(hasPosition ? ['찍은 곳이 적혀 있습니다. 사이트에서는 지우지만 저장소에는 남습니다.'] : []),
    ...(isHeavy ? [`저장소에 두기에 큰 사진입니다(${weight}).`] : []),
  ];
  const folder = quoted(file.replace(/[/\\][^/\\]*$/, ''));
  const hint = `\`npm run photos -- --replace ${folder}\`이 이 폴더의 사진을 모두 바꾸고 글의 이름도 고칩니다.`;
  return [problem(hasPosition ? 'picture-position' : 'picture-large', file, says.join(' '), hint)];
}

/** A path as it is typed after a command. */
const quoted = (path: string): string => (/^[\w./\\-]+$/.test(path) ? path : `'${path}'`);

const problem = (rule: RuleId, file: string, message: string, hint: string): Problem => ({
  rule,
  severity: severityOf(rule),
  message,
  hint,
  place: { kind: 'file', file },
});
