import { foldFileName, isDecomposed } from '../schema/file-names.ts';
import type { Build } from './build.ts';
import { finding, type Fault, type Finding } from './fault.ts';

/** What may be published, and where. A file that stands in no line of this table is not. */
const published: readonly RegExp[] = [
  /^(?:index|404)\.html$/,
  /^(?:[a-z0-9-]+\/)+index\.html$/,
  /^(?:[a-z0-9-]+\/)*(?:rss\.xml|feed\.json)$/,
  /^events\/[a-z0-9-]+\/(?:event|session-[a-z0-9-]+)\.ics$/,
  // For programs.
  /^events\/(?:[a-z0-9-]+\/){1,2}index\.md$/,
  /^llms(?:-full(?:-\d{4})?)?\.txt$/,
  // Of each page, for other sites to show.
  /^(?:[a-z0-9-]+\/)*card\.png$/,
  // Drawings as pictures, beside the text they stand in.
  /^events\/(?:[a-z0-9-]+\/){1,2}[a-z0-9-]+\.png$/,
  /^_astro\/[^/]+\.(?:avif|css|js)$/,
  // The list of sessions: what it is narrowed by, and its rows.
  /^sessions\/data\/[0-9a-f]{8}(?:-\d+)?\.txt$/,
  /^pagefind\/[^/]+\.(?:txt|pack)$/,
  /^pagefind\/(?:fragment|index)\/[^/]+\.(?:pf_fragment|pf_index)$/,
  // From `public/` and `pages/`.
  /^(?:favicon\.svg|apple-touch-icon\.png|icons\/[a-z0-9]+\.png|sw\.js)$/,
  /^catalogue(?:\.schema)?\.json$/,
  /^(?:robots\.txt|sitemap-(?:index|\d+)\.xml|suggestions\.json|manifest\.webmanifest)$/,
];

/** Files that tell some server what to do; ours would show them to everybody. */
const forServers =
  /^(?:_headers|_redirects|_routes\.json|_worker\.js|netlify\.toml|vercel\.json|web\.config|staticwebapp\.config\.json)$|\.(?:aspx?|cgi|jsp|php\d?|pl|py|rb|sh)$/i;

const longest = 180;

/** Files that have no business in a build, and names that some disk or server would read as another. */
export function checkFiles(build: Pick<Build, 'files'>): Fault[] {
  const known = new Map<string, string>();
  return [...build.files].flatMap(([file, { kind, bytes }]) => {
    const folded = foldFileName(file);
    const same = known.get(folded);
    known.set(folded, file);
    return [
      ...checkKind(file, kind),
      ...checkName(file),
      ...(same === undefined
        ? []
        : [finding('file-name', `\`${same}\`과(와) 대소문자나 한글 조합만 다른 이름입니다.`)]),
      ...(kind === 'file' && bytes === 0 ? [finding('empty-file', '빈 파일입니다.')] : []),
    ].map((found) => ({ ...found, file }));
  });
}

function checkKind(file: string, kind: string): Finding[] {
  const name = file.split('/').at(-1)!;
  if (kind === 'link')
    return [finding('link-to-file', '다른 파일을 가리키는 링크(심볼릭 링크)입니다.')];
  if (kind !== 'file') return [finding('stray-file', '보통 파일이 아닙니다.')];
  if (/(?:^|\/)\./.test(file)) return [finding('dot-file', '점으로 시작하는 숨은 파일입니다.')];
  if (forServers.test(name))
    return [finding('server-file', '서버를 다루는 파일은 내보내지 않습니다.')];
  if (name.endsWith('.map')) return [finding('source-map', '소스 맵은 내보내지 않습니다.')];
  if (published.some((pattern) => pattern.test(file))) return [];
  return [
    finding(
      'stray-file',
      '내보내기로 정하지 않은 파일입니다.',
      '내보내야 한다면 src/verify/check-files.ts의 표에 적어 주세요.',
    ),
  ];
}

function checkName(file: string): Finding[] {
  const name = file.split('/').at(-1)!;
  if (isDecomposed(file)) return [finding('file-name', '이름의 한글이 낱자로 풀려 있습니다(NFD).')];
  const sign = /[\s#?%\\:*"<>|\u0000-\u001f\u007f]/.exec(file)?.[0];
  if (sign !== undefined) return [finding('file-name', `이름에 \`${sign}\`이(가) 있습니다.`)];
  if (Buffer.byteLength(name) > longest) return [finding('file-name', '이름이 너무 깁니다.')];
  return [];
}
