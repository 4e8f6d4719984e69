import { isAbsolute, relative, resolve } from 'node:path';
import { buildRoutes } from '../model/routes.ts';
import { isLocalAddress, isWebAddress } from '../schema/addresses.ts';

/** Where the site is built from, where to, and for which address. */
export interface Settings {
  /** `https://example.github.io`, without a path; of this machine where no address is asked for. */
  readonly site: string;
  /** The base path with a slash at both ends: `/summit-notes/`. */
  readonly base: string;
  readonly content: string;
  readonly out: string;
  /** What Astro keeps from build to build: one for each content and base, so that two builds do not mix. */
  readonly cache: string;
  /** Where the source lives, for whoever wants to add to it: `https://github.com/owner/name`. */
  readonly repository: string | undefined;
}

const sources = ['src', 'public', 'scripts', 'tests', 'node_modules', '.git', '.github'];

/** The settings that the environment asks for; an empty one counts as none, as a workflow passes it. */
export function parseSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const read = (name: string, usual: string) => environment[name]?.trim() || usual;
  const content = read('CONTENT_DIR', 'content');
  const base = parseBase(read('BASE_PATH', '/'));
  return {
    site: parseSite(read('SITE_URL', 'http://localhost:4321')),
    base,
    content,
    out: parseOut(read('OUT_DIR', 'dist'), [content, ...sources]),
    // Outside node_modules, where `npm ci` would delete it.
    cache: `.cache/astro/${encodeURIComponent(`${content} ${base}`)}`,
    repository: parseRepository(read('REPOSITORY_URL', repositoryOfActions(environment))),
  };
}

function parseSite(text: string): string {
  if (URL.canParse(text) && /^https?:/.test(text)) return new URL(text).origin;
  throw new Error(
    `SITE_URL은 http(s)로 시작하는 주소입니다. 예: https://example.github.io (지금: ${text})`,
  );
}

function parseBase(text: string): string {
  if (/^[\w.~/-]*$/.test(text)) return buildRoutes(text).root;
  throw new Error(
    `BASE_PATH는 영문, 숫자, 붙임표로 된 주소의 앞부분입니다. 예: /summit-notes/ (지금: ${text})`,
  );
}

/** GitHub Actions says where it runs; elsewhere nobody does. */
function repositoryOfActions({
  GITHUB_SERVER_URL: server,
  GITHUB_REPOSITORY: name,
}: Readonly<Record<string, string | undefined>>): string {
  return server && name ? `${server}/${name}` : '';
}

function parseRepository(text: string): string | undefined {
  if (text === '') return undefined;
  const url = text.replace(/(?:\.git)?\/*$/, '');
  const isRepository = /^https:\/\/[^/?#]+(?:\/[\w.-]+){2}$/.test(url);
  if (isRepository && isWebAddress(url) && !isLocalAddress(url)) return url;
  throw new Error(
    `REPOSITORY_URL은 GitHub 저장소의 주소입니다. 예: https://github.com/example/summit-notes (지금: ${text})`,
  );
}

/** A build empties its folder first, so none that holds or is part of what people wrote. */
function parseOut(text: string, kept: readonly string[]): string {
  const clash = kept.find((folder) => isWithin(text, folder) || isWithin(folder, text));
  if (clash === undefined) return text;
  throw new Error(
    `OUT_DIR은 비우고 다시 만드는 폴더라서 ${clash} 폴더와 겹칠 수 없습니다. 예: dist (지금: ${text})`,
  );
}

function isWithin(inner: string, outer: string): boolean {
  const way = relative(resolve(outer), resolve(inner));
  return !way.startsWith('..') && !isAbsolute(way);
}
