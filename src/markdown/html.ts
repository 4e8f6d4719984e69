/** HTML that authors may write, without attributes: what Markdown has no sign for. */
export const htmlTags = ['br', 'kbd', 'sub', 'sup', 'details', 'summary'] as const;

/** How deep these may stand in one another. */
export const deepestHtml = 8;

/** One thing in a piece of HTML; `at` is where it begins, from 0. */
export type HtmlPiece =
  | { readonly kind: 'comment'; readonly at: number }
  | { readonly kind: 'text'; readonly at: number }
  | { readonly kind: 'tag'; readonly at: number; readonly name: string; readonly form: TagForm }
  | { readonly kind: 'refused'; readonly at: number; readonly text: string };

/** `<br>` stands for itself, the others begin or end something. */
export type TagForm = 'void' | 'opening' | 'closing';

// What a browser takes for the end of a comment, `<!-->` and `--!>` among it, is none here.
const comment = /<!--(?!-?>)(?:(?!--!?>)[^])*-->/y;
const text = /[^<]+/y;
const tag = new RegExp(`<(/?)(${htmlTags.join('|')})[ \\t\\r\\n]*/?>`, 'iy');

/**
 * Reads HTML as far as it consists of closed comments, allowed tags without attributes, and text;
 * the rest, from the first thing that is none of these, is refused in one piece.
 */
export function readHtml(html: string): HtmlPiece[] {
  const pieces: HtmlPiece[] = [];
  let at = 0;
  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    return pattern.exec(html);
  };
  while (at < html.length) {
    const found = match(comment) ?? match(text) ?? match(tag);
    if (!found) return [...pieces, { kind: 'refused', at, text: html.slice(at) }];
    const [whole, slash, name] = found;
    if (name !== undefined) pieces.push({ kind: 'tag', at, ...tagOf(name, slash === '/') });
    else pieces.push({ kind: whole.startsWith('<') ? 'comment' : 'text', at });
    at += whole.length;
  }
  return pieces;
}

function tagOf(written: string, isClosing: boolean): { name: string; form: TagForm } {
  const name = written.toLowerCase();
  return { name, form: name === 'br' ? 'void' : isClosing ? 'closing' : 'opening' };
}

/** HTML without its comments; only of what `readHtml` refuses nothing. */
export const withoutComments = (html: string): string =>
  html.replaceAll(new RegExp(comment, 'g'), '');

/** Whether a tag of this name, as JSX writes it, is one of the allowed. */
export const isHtmlTag = (name: string): boolean => (htmlTags as readonly string[]).includes(name);
