import type { Definition, Link, Nodes } from 'mdast';
import { listNodes } from '../markdown/list-nodes.ts';
import { nearestWord } from '../korean/nearest.ts';
import { hasLookalikes, isLinkable } from '../markdown/links.ts';
import { isBlank, renderPlainText } from '../markdown/plain-text.ts';
import type { Place, Problem } from '../problems/problem.ts';
import { severityOf } from '../problems/rules.ts';
import { decodeAddress, fragmentOf, isLocalAddress } from '../schema/addresses.ts';
import { collectProblems, nodePlace, type Text } from './text.ts';

/** Where the links of a text may lead. */
export interface Targets {
  /** Every address of the site, without a base path: `/events/aws-summit-seoul-2019/`. */
  readonly addresses: ReadonlySet<string>;
  /** The parts that a page has ids for, by its address. */
  readonly anchors: ReadonlyMap<string, readonly string[]>;
}

/** A link as it is written, and where. */
export interface WrittenLink {
  readonly url: string;
  readonly place: Place;
}

/** The links of a text, and the addresses that it defines for links. */
export function findLinks(text: Text): WrittenLink[] {
  const pictures = new Set<string>();
  const links: (Definition | Link)[] = [];
  for (const node of listNodes(text.tree)) {
    if (node.type === 'imageReference') pictures.add(node.identifier);
    if (node.type === 'link' || node.type === 'definition') links.push(node);
  }
  // `[^가 나]: …` is told as a footnote.
  const isLink = (node: Definition | Link) =>
    node.type === 'link' || !(pictures.has(node.identifier) || node.label?.startsWith('^'));
  return links.filter(isLink).map((node) => ({ url: node.url, place: nodePlace(node, text) }));
}

/** Links that lead nowhere: `/events/none/`, `#none`, `../two/`, `www.example.com`, `javascript:`. */
export const lintLinks = (
  links: readonly WrittenLink[],
  address: string,
  targets: Targets,
): Problem[] =>
  links.flatMap(({ url, place }): Problem[] => {
    const fault = findFault(url, address, targets);
    return fault ? [{ ...fault, severity: severityOf(fault.rule), place }] : [];
  });

type Fault = Omit<Problem, 'place' | 'severity'>;

function findFault(url: string, from: string, { addresses, anchors }: Targets): Fault | undefined {
  if (!isLinkable(url) || isLocalAddress(url)) {
    return {
      rule: 'link-address',
      message: `\`${url}\`은(는) 링크로 쓸 수 없는 주소입니다.`,
      hint: '다른 사이트는 https://부터, 이 사이트는 /events/…처럼 /부터 적어 주세요.',
    };
  }
  if (hasLookalikes(url)) {
    return {
      rule: 'lookalike-address',
      message: `\`${url}\`에 로마자처럼 보이는 다른 글자가 있습니다.`,
      hint: `실제로는 \`${new URL(url).hostname}\`입니다. 맞는 주소인지 확인해 주세요.`,
    };
  }
  if (!/^[/#]/.test(url)) return undefined;
  const page = url.startsWith('#') ? from : url.replace(/[?#].*$/s, '');
  if (page !== from && !addresses.has(page)) {
    const nearest = nearestWord(page, addresses);
    return {
      rule: 'unknown-address',
      message: `\`${url}\`이라는 쪽이 없습니다.`,
      hint: nearest ? `\`${nearest}\`인가요?` : '사이트에서 그 쪽을 열어 주소를 옮겨 적어 주세요.',
    };
  }
  const id = decodeAddress(fragmentOf(url));
  const known = ['main', ...(anchors.get(page) ?? [])];
  if (id === '' || id === 'top' || (id !== undefined && known.includes(id))) return undefined;
  const nearest = id === undefined ? undefined : nearestWord(id, known);
  const isOwn = page === from;
  return {
    rule: isOwn ? 'unknown-heading' : 'unknown-anchor',
    message: isOwn
      ? `이 글에는 \`${url}\`로 갈 제목이 없습니다.`
      : `그 쪽에는 \`#${id ?? fragmentOf(url)}\`라는 자리가 없습니다.`,
    hint: nearest
      ? `\`#${nearest}\`인가요?`
      : '제목 끝에 {#이름표}를 붙이고 그 이름표를 적어 주세요.',
  };
}

/** Links that nobody sees and a screen reader reads as an address: `[](https://example.com/)`. */
export const lintLinkWords = (text: Text): Problem[] =>
  collectProblems(text, (report) => {
    for (const node of listNodes(text.tree)) {
      if (isLink(node) && isBlank(renderPlainText(node)) && !node.children.some(isPicture))
        report(node, 'empty-link', '링크에 글이 없습니다.', '`[글](주소)`처럼 적어 주세요.');
    }
  });

const isLink = (node: Nodes) => node.type === 'link' || node.type === 'linkReference';
const isPicture = ({ type }: Nodes): boolean => type === 'image' || type === 'imageReference';
