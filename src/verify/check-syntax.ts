import { finding, type Finding } from './fault.ts';
import type { Page } from './page.ts';

const grammar = 'https://html.spec.whatwg.org/multipage/parsing.html#parse-errors';

/**
 * Text that a browser only reads because it forgives. parse5 names what the specification calls a parse
 * error of letters; tags without their other half it mends in silence, so those are looked for here.
 */
export const checkSyntax = (page: Page): Finding[] =>
  page.isPlain
    ? []
    : [
        ...page.errors.map(({ code, startOffset }) => fault(page, code, startOffset, grammar)),
        ...checkStartTags(page),
        ...checkEndTags(page),
      ];

const empty = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/** Elements that end where a browser thinks they should: one left open, or one that may not hold what it holds. */
function checkStartTags(page: Page): Finding[] {
  const findings: Finding[] = [];
  for (const { tag, location } of page.elements) {
    if (!location?.startTag || location.endTag || empty.has(tag)) continue;
    const { startOffset, endOffset } = location.startTag;
    // Within a drawing an element may end itself: <path/>.
    if (page.html[endOffset - 2] === '/') continue;
    const hint = `<${tag}> 안에 둘 수 없는 것이 있거나 끝 태그가 없습니다.`;
    findings.push(fault(page, 'element-without-end-tag', startOffset, hint));
  }
  return findings;
}

/** End tags that end nothing. */
function checkEndTags(page: Page): Finding[] {
  const { html, elements } = page;
  const known = new Set(elements.map(({ location }) => location?.endTag?.startOffset));
  const findings: Finding[] = [];
  for (let at = html.indexOf('</'); at !== -1; at = html.indexOf('</', at + 2)) {
    if (known.has(at) || isQuoted(page, at)) continue;
    findings.push(fault(page, 'end-tag-without-element', at));
  }
  return findings;
}

/** Whether a place in the text is within a comment or a start tag, whose attributes may hold anything. */
const isQuoted = ({ html, elements }: Page, offset: number): boolean =>
  html.lastIndexOf('<!--', offset) > html.lastIndexOf('-->', offset) ||
  elements.some(({ location }) => {
    const tag = location?.startTag;
    return tag !== undefined && tag.startOffset < offset && offset < tag.endOffset;
  });

const fault = ({ html }: Page, code: string, offset: number, hint?: string): Finding =>
  finding('html-syntax', `HTML 문법에 어긋납니다(${code}): \`${excerpt(html, offset)}\``, hint);

const excerpt = (html: string, offset: number): string =>
  html.slice(Math.max(0, offset - 20), offset + 20).replaceAll(/\s+/g, ' ');
