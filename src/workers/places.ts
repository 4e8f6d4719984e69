import type { Holding, Parcel } from './holding.ts';

/** What a request is for, as far as something of it may be kept. */
export type Place =
  /** A page that somebody visits. */
  | 'page'
  /** The search page, or a part of the index: never a mixture of two builds. */
  | 'search'
  /** A file whose name holds its hash. */
  | 'asset'
  /** Another file that every page needs, or the page of what is kept. */
  | 'shell';

/** What lies at a path below the base path; nothing for what is left to the browser. */
export function findPlace(
  path: string,
  isVisit: boolean,
  { rooms, index, hashed, shell, search }: Holding,
): Place | undefined {
  if (hashed.some((folder) => path.startsWith(folder))) return 'asset';
  if (path.startsWith(index) || holds(search, path)) return 'search';
  if (holds(shell, path)) return 'shell';
  const [room = ''] = path.split('/');
  return isVisit && rooms.includes(room) && !/\.[^/]*$/.test(path) ? 'page' : undefined;
}

const holds = ({ files }: Parcel, path: string): boolean => files.some(([file]) => file === path);

/** The path below a base path that a request is for, without what follows a `?` or `#`; nothing for other addresses. */
export function pathBelow(scope: string, address: string): string | undefined {
  const { origin, pathname } = new URL(address);
  const whole = origin + pathname;
  return whole.startsWith(scope) ? whole.slice(scope.length) : undefined;
}
