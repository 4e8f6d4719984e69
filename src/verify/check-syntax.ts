import type { Finding } from './fault.ts';
import type { Page } from './page.ts';

/** Text that a browser only reads because it forgives: a tag left open, an attribute given twice. */
export const checkSyntax = ({ errors, html }: Page): Finding[] =>
  errors.map(({ code, startOffset }) => ({
    rule: 'html-syntax',
    message: `HTML 문법에 어긋납니다(${code}): \`${excerpt(html, startOffset)}\``,
    hint: 'https://html.spec.whatwg.org/multipage/parsing.html#parse-errors',
  }));

const excerpt = (html: string, offset: number): string =>
  html.slice(Math.max(0, offset - 20), offset + 20).replaceAll(/\s+/g, ' ');
