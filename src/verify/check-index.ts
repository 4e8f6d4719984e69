import { siteFiles } from '../model/routes.ts';
import type { Build } from './build.ts';
import type { Fault } from './fault.ts';
import type { RuleId } from '../problems/rules.ts';

/** The search index against the pages: each page that asks for it is found once, and nothing else is. */
export function checkIndex(build: Build): Fault[] {
  const { fragments, count } = build.index;
  const faults: Fault[] = [];
  const found = new Set<string>();
  for (const [file, fragment] of fragments) {
    const report = (rule: RuleId, message: string): unknown => faults.push({ file, rule, message });
    if (fragment.kind === 'broken') {
      report('index-broken', `검색 색인의 조각을 읽을 수 없습니다(${fragment.why}).`);
      continue;
    }
    const { url, anchors } = fragment;
    // Only a page's own address will do: `/one/index.html` would be a second one for the same page.
    const target = url.endsWith('/') ? `${url.slice(1)}index.html` : url;
    const page = build.pages.get(target);
    if (!page?.isSearched)
      report('index-page', `검색 색인에 있는 \`${url}\`은(는) 찾을 수 있는 쪽이 아닙니다.`);
    if (found.has(target)) report('index-page', `검색 색인에 \`${url}\`이(가) 두 번 있습니다.`);
    found.add(target);
    for (const id of anchors) {
      if (page && !page.ids.has(id))
        report('index-anchor', `검색 색인이 아는 자리 \`${url}#${id}\`가 그 쪽에 없습니다.`);
    }
  }
  for (const { file, isSearched } of build.pages.values()) {
    if (isSearched && !found.has(file)) {
      faults.push({
        file,
        rule: 'not-indexed',
        message: '검색되어야 할 쪽이 검색 색인에 없습니다.',
      });
    }
  }
  if (count !== fragments.size) {
    faults.push({
      file: siteFiles.indexStart,
      rule: 'index-count',
      message: `검색 색인은 ${count ?? '알 수 없는'} 쪽이라는데 조각은 ${fragments.size}개입니다.`,
    });
  }
  return faults;
}
