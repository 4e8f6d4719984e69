import type { Definition, Link } from 'mdast';
import { visit } from 'unist-util-visit';
import { nearestWord } from '../korean/nearest.ts';
import { findHeadingIds, siteIds } from '../markdown/heading-ids.ts';
import { hasLookalikes, isLinkable } from '../markdown/links.ts';
import type { Problem } from '../problems/problem.ts';
import { isLocalAddress } from '../schema/addresses.ts';
import { nodePlace, type Text } from './text.ts';

/** A text whose links are looked over. */
export interface LinkedText extends Text {
  /** Every address of the site, without a base path: `/events/aws-summit-seoul-2019/`. */
  readonly addresses: ReadonlySet<string>;
}

/** Links of a text that lead nowhere: `/events/none/`, `#none`, `../two/`, `www.example.com`, `javascript:`. */
export function lintLinks({ addresses, ...text }: LinkedText): Problem[] {
  const pictures = new Set<string>();
  const links: (Definition | Link)[] = [];
  const headings = findHeadingIds(text.tree);
  visit(text.tree, (node) => {
    if (node.type === 'imageReference') pictures.add(node.identifier);
    if (node.type === 'link' || node.type === 'definition') links.push(node);
  });
  return links.flatMap((node): Problem[] => {
    if (node.type === 'definition' && pictures.has(node.identifier)) return [];
    const fault = findFault(node.url, { addresses, headings });
    if (!fault) return [];
    return [{ ...fault, place: nodePlace(node, text) }];
  });
}

/** Where a link of a text may lead to. */
interface Targets {
  readonly addresses: ReadonlySet<string>;
  readonly headings: ReadonlySet<string>;
}

function findFault(
  url: string,
  { addresses, headings }: Targets,
): Omit<Problem, 'place'> | undefined {
  if (!isLinkable(url) || isLocalAddress(url)) {
    return {
      rule: 'link-address',
      severity: 'error',
      message: `\`${url}\`은(는) 링크로 쓸 수 없는 주소입니다.`,
      hint: '다른 사이트는 https://부터, 이 사이트는 /events/…처럼 /부터 적어 주세요.',
    };
  }
  if (hasLookalikes(url)) {
    return {
      rule: 'lookalike-address',
      severity: 'warning',
      message: `\`${url}\`에 로마자처럼 보이는 다른 글자가 있습니다.`,
      hint: `실제로는 \`${new URL(url).hostname}\`입니다. 맞는 주소인지 확인해 주세요.`,
    };
  }
  if (url.startsWith('#')) return findDeadHeading(url, headings);
  if (!url.startsWith('/')) return undefined;
  const page = url.replace(/[?#].*$/s, '');
  if (addresses.has(page)) return undefined;
  const nearest = nearestWord(page, addresses);
  return {
    rule: 'unknown-address',
    severity: 'error',
    message: `\`${url}\`이라는 쪽이 없습니다.`,
    hint: nearest ? `\`${nearest}\`인가요?` : '사이트에서 그 쪽을 열어 주소를 옮겨 적어 주세요.',
  };
}

/** A link within its own text; other pages' headings are known when the site is built. */
function findDeadHeading(
  url: string,
  headings: ReadonlySet<string>,
): Omit<Problem, 'place'> | undefined {
  const id = decodeSafely(url.slice(1));
  if (id === '' || headings.has(id) || siteIds.test(id)) return undefined;
  const nearest = nearestWord(id, headings);
  return {
    rule: 'unknown-heading',
    severity: 'error',
    message: `이 글에는 \`${url}\`로 갈 제목이 없습니다.`,
    hint: nearest
      ? `\`#${nearest}\`인가요?`
      : '제목 끝에 {#이름표}를 붙이고 그 이름표를 적어 주세요.',
  };
}

function decodeSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
