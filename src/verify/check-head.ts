import { isOpenedAnywhere } from '../model/opened-anywhere.ts';
import { finding, type Finding } from './fault.ts';
import { findAll, isListed, type Page } from './page.ts';

/**
 * What a page must say of itself: one h1, a title, a description and, where it is listed, its own address;
 * none where nobody knows it.
 */
export function checkHead(page: Page): Finding[] {
  const headings = findAll(page, 'h1').length;
  const titles = findAll(page, 'title').filter(({ parent }) => parent?.tag === 'head');
  const contents = (name: string, value: string) =>
    findAll(page, 'meta', { [name]: value }).map(({ attributes }) => attributes['content'] ?? '');
  const canonical = findAll(page, 'link', { rel: 'canonical' }).map(
    ({ attributes }) => attributes['href'] ?? '',
  );
  return [
    ...(headings === 1 ? [] : [finding('one-h1', `h1이 ${headings}개입니다. 하나여야 합니다.`)]),
    ...(isText(titles.map(({ text }) => text))
      ? []
      : [finding('page-title', '제목(title)이 하나가 아니거나 비어 있습니다.')]),
    ...(isText(contents('name', 'description'))
      ? []
      : [finding('page-description', '설명(meta description)이 하나가 아니거나 비어 있습니다.')]),
    ...(isListed(page)
      ? [
          ...(isOriginal(page, canonical) ? [] : checkAddress('canonical', canonical)),
          ...checkAddress('og:url', contents('property', 'og:url')),
        ]
      : []),
    ...(isText(contents('property', 'og:image'))
      ? []
      : [finding('page-card', '공유 카드의 그림(og:image)이 하나가 아니거나 비어 있습니다.')]),
  ];

  function checkAddress(name: string, found: readonly string[]): Finding[] {
    const said = found.length === 0 ? '없습니다' : `\`${found.join(' ')}\`입니다`;
    if (isOpenedAnywhere(page.url)) {
      if (found.length === 0) return [];
      const message = `${name} 주소가 ${said}. 어디에서 열릴지 모르는 사이트라 없어야 합니다.`;
      return [finding('page-address', message)];
    }
    if (found.length === 1 && found[0] === page.url.href) return [];
    return [finding('page-address', `${name} 주소가 ${said}. \`${page.url.href}\`이어야 합니다.`)];
  }
}

/** Whether a page names another site's address as the first of its text, and says so to its readers. */
const isOriginal = (page: Page, [address = '', ...others]: readonly string[]): boolean =>
  others.length === 0 &&
  URL.canParse(address) &&
  new URL(address).origin !== page.url.origin &&
  findAll(page, 'a', { href: address }).length > 0;

const isText = (found: readonly string[]): boolean => found.length === 1 && found[0]!.trim() !== '';
