import type { Build } from './build.ts';
import type { Fault } from './fault.ts';
import type { Resolve } from './resolve.ts';

/** Pages that nobody links to: a server shows them by itself. */
const withoutWay = new Set(['404.html']);

/** Pages that cannot be reached from the home page by following links. */
export function checkWaysIn(build: Build, resolve: Resolve): Fault[] {
  const reached = new Set(['index.html']);
  for (const file of reached) {
    const page = build.pages.get(file);
    for (const reference of page?.references ?? []) {
      if (reference.kind !== 'link') continue;
      const target = resolve(reference, page!.url);
      if (target.kind === 'own') reached.add(target.file);
    }
  }
  return [...build.pages.keys()]
    .filter((file) => !reached.has(file) && !withoutWay.has(file))
    .map((file) => ({
      file,
      rule: 'no-way-in',
      message: '첫 쪽에서 링크를 따라가 닿을 수 없는 쪽입니다.',
      hint: '목록이나 다른 글에서 이 쪽으로 링크해 주세요.',
    }));
}
