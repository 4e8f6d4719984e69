import { siteConfig } from '../site.config.ts';
import { fieldProblem, type FieldPath, type Problem } from '../problems/problem.ts';
import type { Content } from './content.ts';

/** Titles of the site's own pages. */
const own = [
  '행사',
  '세션',
  '서비스',
  '서비스의 변화',
  '발표자',
  '글쓴이',
  '강연 계보',
  '검색',
  '소개',
  '라이선스',
  siteConfig.name,
];

interface Titled {
  readonly title: string;
  readonly file: string;
  readonly path: FieldPath;
}

/** Pages of one title, which no reader could tell apart in a tab, a bookmark or a list of results. */
export function checkTitles(content: Content): Problem[] {
  const { services, lineages } = content;
  // Two speakers may well have one name.
  const named = [services, lineages].flatMap(({ file, data }) =>
    data.map(({ name }, index): Titled => ({ title: name, file, path: [index, 'name'] })),
  );
  const events = content.events.map(({ file, data }): Titled => ({
    title: data.name,
    file,
    path: ['name'],
  }));
  const recaps = content.recaps
    .filter(({ data }) => !data.draft)
    .map(({ file, data }): Titled => ({ title: data.title, file, path: ['title'] }));
  const known = new Map(own.map((title) => [title, '사이트의 다른 쪽']));
  return [...named, ...events, ...recaps].flatMap(({ title, file, path }) => {
    const twin = known.get(title);
    known.set(title, twin ?? file);
    if (twin === undefined) return [];
    const message = `${twin}에 제목이 같은 쪽이 있습니다: \`${title}\``;
    return [fieldProblem('same-title', file, path, message, '서로 구별되게 적어 주세요.')];
  });
}
