import { nearestWord } from '../korean/nearest.ts';
import type { Problem } from '../problems/problem.ts';
import { findUnseen } from '../schema/characters.ts';
import { id, isDrawingName, isReserved } from '../schema/fields.ts';
import { foldFileName, isDecomposed } from '../schema/file-names.ts';
import { findPlaceholders } from '../schema/placeholders.ts';

/** What is in the content folder, by its path within it: `events/summit/one/index.md`. */
export interface FoundFile {
  readonly path: string;
  readonly kind: 'file' | 'folder' | 'link' | 'other';
}

const lists = ['services.yml', 'concepts.yml', 'speakers.yml', 'authors.yml', 'lineages.yml'];
const written = /\.(?:mdx?|markdown|mmd|ya?ml)$/i;
/**
 * A file name becomes part of an address and of a longer file name, and is typed after commands:
 * letters of any script, digits, and signs that break none of these.
 */
const unusable = /[^\p{L}\p{M}\p{N} ._()+,~@'=-]/u;
const longest = 180;

type Report = Pick<Problem, 'rule' | 'message' | 'hint'>;

/** Files that no page would show, and names that no address can have; what begins with a dot is nobody's business. */
export function lintFileNames(files: readonly FoundFile[]): Problem[] {
  const seen = files.filter(({ path }) => !/(?:^|\/)\./.test(path));
  const paths = new Set(seen.filter(({ kind }) => kind === 'file').map(({ path }) => path));
  return [
    ...seen.flatMap((file) =>
      [...lintKind(file), ...lintName(file), ...lintPlace(file)].map((report) =>
        problem(file.path, report),
      ),
    ),
    ...foldersOf(seen).flatMap((folder) =>
      lintFolder(folder, paths).map((report) => problem(folder, report)),
    ),
    ...lintCase(seen),
  ];
}

/** A link, a device or a folder where a file should be: none of them is opened. */
function lintKind({ path, kind }: FoundFile): Report[] {
  if (kind === 'link') {
    const message = '다른 파일을 가리키는 링크(심볼릭 링크)는 쓸 수 없습니다.';
    return [{ rule: 'link-to-file', message, hint: '파일 자체를 넣어 주세요.' }];
  }
  const isFolder = kind === 'folder' && written.test(path);
  if (kind !== 'other' && !isFolder) return [];
  const message = isFolder ? '파일이 아니라 폴더입니다.' : '보통 파일이 아닙니다.';
  return [{ rule: 'not-a-file', message, hint: '지우고 글이 담긴 파일을 넣어 주세요.' }];
}

function lintName({ path, kind }: FoundFile): Report[] {
  if (kind !== 'file') return [];
  const name = path.split('/').at(-1)!;
  const hint = '영문 소문자, 숫자, 붙임표로 된 짧은 이름으로 바꿔 주세요.';
  if (isDecomposed(name))
    return [{ rule: 'file-name', message: '파일 이름의 한글이 낱자로 풀려 있습니다(NFD).', hint }];
  const sign = unusable.exec(name)?.[0] ?? findPlaceholders(name)[0];
  if (sign) {
    const named = findUnseen(sign)?.name ?? sign;
    return [{ rule: 'file-name', message: `파일 이름에 \`${named}\`이(가) 있습니다.`, hint }];
  }
  if (isReserved(name) || /[. ]$/.test(name))
    return [{ rule: 'file-name', message: 'Windows에서 쓸 수 없는 파일 이름입니다.', hint }];
  if (new TextEncoder().encode(name).length > longest)
    return [{ rule: 'file-name', message: '파일 이름이 너무 깁니다.', hint }];
  return [];
}

/** Names that are one on a Mac and on Windows, and two on the server. */
function lintCase(files: readonly FoundFile[]): Problem[] {
  const known = new Map<string, string>();
  return files.flatMap(({ path }) => {
    const folded = foldFileName(path);
    const same = known.get(folded);
    known.set(folded, same ?? path);
    if (same === undefined) return [];
    const message = `\`${same}\`과(와) 대소문자나 한글 조합만 다른 이름입니다.`;
    return [problem(path, { rule: 'file-name', message, hint: '하나의 이름을 바꿔 주세요.' })];
  });
}

/** A text that stands where nothing reads it. */
function lintPlace({ path, kind }: FoundFile): Report[] {
  if (kind === 'folder' || !written.test(path)) return [];
  const parts = path.split('/');
  const name = parts.at(-1)!;
  const message = '이 파일은 읽히지 않습니다.';
  const rule = 'stray-file' as const;
  if (parts[0] !== 'events') {
    if (parts.length === 1 && [...lists, 'README.md', 'RULES.md'].includes(name)) return [];
    const nearest = nearestWord(name, lists);
    const hint = nearest ? `\`${nearest}\`인가요?` : `여기에는 ${lists.join(', ')}을 둡니다.`;
    return [{ rule, message, hint }];
  }
  if (parts.length === 3) {
    if (['event.md', 'programme.yml'].includes(name) || isDrawingName(name)) return [];
    const meant = nearestWord(name, ['event.md', 'programme.yml']);
    if (meant !== undefined) return [{ rule, message, hint: `\`${meant}\`인가요?` }];
    const hint = '행사 폴더에는 event.md와 programme.yml을 두고, 글은 <글>/index.md에 적어 주세요.';
    return [{ rule, message, hint }];
  }
  if (parts.length === 4 && (/^index\.mdx?$/.test(name) || isDrawingName(name))) return [];
  return [{ rule, message, hint: '글은 events/<행사>/<글>/index.md에 적어 주세요.' }];
}

/** The folders of events and of recaps. */
const foldersOf = (files: readonly FoundFile[]): string[] => [
  ...new Set(
    files.flatMap(({ path, kind }) => {
      const folders = kind === 'folder' ? [] : path.split('/').slice(0, -1);
      if (folders[0] !== 'events') return [];
      return [2, 3]
        .filter((depth) => folders.length >= depth)
        .map((depth) => folders.slice(0, depth).join('/'));
    }),
  ),
];

function lintFolder(folder: string, paths: ReadonlySet<string>): Report[] {
  const [, , recap] = folder.split('/');
  const name = folder.split('/').at(-1)!;
  const texts = ['index.md', 'index.mdx'].filter((text) => paths.has(`${folder}/${text}`));
  const reports: Report[] = [];
  if (!id.safeParse(name).success)
    reports.push({
      rule: 'folder-name',
      message: `폴더 이름 \`${name}\`은(는) 주소가 될 수 없습니다.`,
      hint: isReserved(name)
        ? 'Windows가 쓰는 이름입니다. 다른 이름으로 바꿔 주세요.'
        : '영문 소문자, 숫자, 붙임표로 80자까지 적어 주세요.',
    });
  if (recap !== undefined && texts.length === 2)
    reports.push({
      rule: 'two-texts',
      message: 'index.md와 index.mdx가 함께 있습니다.',
      hint: '하나를 지워 주세요.',
    });
  if (recap !== undefined && texts.length === 0)
    reports.push({
      rule: 'no-text',
      message: '이 폴더에 index.md가 없어 아무것도 실리지 않습니다.',
      hint: '글을 index.md에 적어 주세요.',
    });
  return reports;
}

const problem = (path: string, report: Report): Problem => ({
  ...report,
  severity: 'error',
  place: { kind: 'file', file: path },
});
