import { afterPaint } from '../formats/after-paint.ts';
import { beforeDrawing } from '../formats/before-drawing.ts';
import { finding, type Finding } from './fault.ts';
import type { Page } from './page.ts';
import { perTag, type PageElement } from './page-element.ts';

/** Elements that bring in other documents, change what addresses mean, or run by themselves. */
const barred = new Set(
  (
    'animate animatetransform applet base embed fencedframe foreignobject frame frameset iframe object ' +
    'portal set style'
  ).split(' '),
);

/** What a Content-Security-Policy without exceptions would stop, or a reader should not meet. */
export function checkMarkup({ elements }: Page, site: URL): Finding[] {
  const check = checksOf(site);
  const findings: Finding[] = [];
  for (const element of elements) {
    for (const found of check(element)) findings.push(found);
    if (isInline(element)) findings.push(inline(`<script>${element.ownText.slice(0, 40)}`));
  }
  return findings;
}

const known = new Map<string, ReturnType<typeof buildCheck>>();

/** What is wrong with an element is asked of each tag of a site once. */
function checksOf(site: URL): ReturnType<typeof buildCheck> {
  const check = known.get(site.href) ?? buildCheck(site);
  known.set(site.href, check);
  return check;
}

const buildCheck = (site: URL) =>
  perTag((element) => [
    ...checkElement(element),
    ...checkAttributes(element),
    ...checkOpener(element, site),
  ]);

/** Its text is read last: to read that of every element takes longer than all else here. */
const isInline = (element: PageElement): boolean =>
  element.tag === 'script' &&
  element.attributes['src'] === undefined &&
  element.attributes['type'] !== 'application/ld+json' &&
  element.ownText !== beforeDrawing &&
  element.ownText !== afterPaint;

function checkElement({ tag, attributes }: PageElement): Finding[] {
  if (barred.has(tag.toLowerCase())) {
    return [finding('barred-element', `<${tag}>은(는) 쓸 수 없습니다.`)];
  }
  if (tag === 'meta' && /^refresh$/i.test(attributes['http-equiv']?.trim() ?? '')) {
    return [finding('barred-element', '<meta http-equiv="refresh">는 쓸 수 없습니다.')];
  }
  return [];
}

function checkAttributes({ tag, attributes }: PageElement): Finding[] {
  const findings: Finding[] = [];
  for (const name in attributes) {
    if (name === 'style' || name === 'srcdoc' || name.startsWith('on')) {
      findings.push(inline(`<${tag} ${name}="${attributes[name]!.slice(0, 40)}">`));
    }
  }
  return findings;
}

const inline = (found: string): Finding =>
  finding(
    'inline-code',
    `쪽 안에 적은 스크립트나 스타일입니다: \`${found}\``,
    '파일로 옮겨 주세요. 콘텐츠 보안 정책이 쪽 안의 것을 모두 막습니다.',
  );

/** Whether an address is a page of another site: one that begins like ours may be one. */
function isElsewhere(href: string, site: URL): boolean {
  // Most are plain addresses below this site's root, which need no parsing.
  if (/^(?:#|\/(?:[\w-]|$))/.test(href) || !URL.canParse(href, site.href)) return false;
  const { protocol, origin } = new URL(href, site);
  return /^https?:$/.test(protocol) && origin !== site.origin;
}

/** A page opened from here in a tab of its own must not get hold of this one. */
function checkOpener({ tag, attributes }: PageElement, site: URL): Finding[] {
  const { href = '', target = '_self', rel = '' } = attributes;
  if (!['a', 'area', 'form'].includes(tag)) return [];
  if (!isElsewhere(href, site) && /^_(?:self|parent|top)$/.test(target)) return [];
  if (/(?:^|\s)no(?:opener|referrer)(?:\s|$)/.test(rel)) return [];
  return [
    finding(
      'no-opener',
      `\`${href}\`(${tag})의 rel에 noopener가 없습니다.`,
      '다른 사이트로 가는 링크에는 rel="noopener external"을 적어 주세요.',
    ),
  ];
}
