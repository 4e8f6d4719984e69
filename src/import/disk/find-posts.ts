import { lstat, readdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A file to import, and the folder beyond which nothing of it is read. */
export interface FoundPost {
  readonly path: string;
  readonly root: string;
  /** As it is called in messages. */
  readonly file: string;
  readonly name: string;
  readonly folder: string;
}

/** What was named in the command and cannot be imported. */
interface Unfound {
  readonly file: string;
  readonly why: string;
}

const written = /\.(?:md|mdx|markdown|mdown|txt|html?)$/i;
/** What generators keep beside posts: templates, themes, what they made of the posts. */
const toolFolder =
  /^(?:node_modules|_site|_layouts|_includes|_sass|_data|_plugins|layouts|themes|archetypes|partials|public|dist|\..*)$/;
/** What a repository says of itself. */
const ownFile = /^(?:readme|license|contributing|code_of_conduct|changelog|security|404)\b.*$/i;

/** The posts below what a command names: files, folders, addresses of files here. Links are not followed. */
export async function findPosts(
  named: readonly string[],
): Promise<{ posts: FoundPost[]; unfound: Unfound[]; passed: string[] }> {
  const posts: FoundPost[] = [];
  const unfound: Unfound[] = [];
  const passed: string[] = [];
  for (const argument of named) {
    const path = pathOf(argument);
    if (path === undefined) {
      const why = '이 컴퓨터에 있는 파일이 아닙니다. 먼저 내려받아 그 파일을 적어 주세요.';
      unfound.push({ file: argument, why });
      continue;
    }
    try {
      const whole = await realpath(path);
      const entry = await stat(whole);
      if (entry.isDirectory()) {
        const files = await listPosts(whole, unfound, passed);
        if (files.length === 0) unfound.push({ file: argument, why: '이 폴더에는 글이 없습니다.' });
        posts.push(...files.map((file) => postAt(file, whole, path)));
      } else if (entry.isFile()) posts.push(postAt(whole, dirname(whole), dirname(path)));
      else unfound.push({ file: argument, why: '파일도 폴더도 아닙니다.' });
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      const why =
        code === 'ENOENT'
          ? '파일이 없습니다. 이름과 폴더를 확인해 주세요.'
          : `읽을 수 없습니다(${code}).`;
      unfound.push({ file: argument, why });
    }
  }
  return {
    posts: posts.filter(({ path }, at) => posts.findIndex((one) => one.path === path) === at),
    unfound,
    passed,
  };
}

/** A path, or the address of a file; nothing for an address elsewhere. */
function pathOf(argument: string): string | undefined {
  if (/^file:/i.test(argument)) {
    try {
      return fileURLToPath(argument);
    } catch {
      return undefined;
    }
  }
  return /^[a-z][a-z+.-]+:\/\//i.test(argument) ? undefined : argument;
}

const postAt = (path: string, root: string, shown: string): FoundPost => ({
  path,
  root,
  file: join(shown, relative(root, path)),
  name: basename(path).normalize('NFC'),
  folder: relative(root, dirname(path)).split(sep).join('/').normalize('NFC'),
});

async function listPosts(
  folder: string,
  unfound: Unfound[],
  passed: string[],
  isTop = true,
): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const sorted = entries.toSorted((one, other) => (one.name < other.name ? -1 : 1));
  const found: string[] = [];
  const own: string[] = [];
  for (const entry of sorted) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && toolFolder.test(entry.name)) {
      if (!entry.name.startsWith('.')) passed.push(path);
    } else if (entry.isDirectory()) found.push(...(await listPosts(path, unfound, passed, false)));
    else if (isTop && entry.isFile() && ownFile.test(entry.name) && written.test(entry.name))
      own.push(path);
    else if (written.test(entry.name)) {
      const kind = await lstat(path);
      if (kind.isFile()) found.push(path);
      else unfound.push({ file: path, why: '다른 파일을 가리키는 링크라 따라가지 않습니다.' });
    }
  }
  // Some keep their account of an event in no other file.
  if (found.length === 0) return own;
  passed.push(...own);
  return found;
}
