/**
 * Characters that nobody sees and everybody suffers from: controls, halves of characters, and those that
 * turn the direction of writing, so that `gpj.exe` reads as `exe.jpg`. Ends of lines and tabs are not among them.
 */
const unseen =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]|\p{Cs}/u;

/** The first of them in a text, by its number: `U+202E`. */
export function findUnseen(
  text: string,
): { readonly at: number; readonly name: string } | undefined {
  const at = text.search(unseen);
  if (at < 0) return undefined;
  const name = `U+${text.codePointAt(at)!.toString(16).toUpperCase().padStart(4, '0')}`;
  return { at, name };
}

/** The text without any of them. */
export const withoutUnseen = (text: string): string =>
  text.replaceAll(new RegExp(unseen, 'gu'), '');

/** Whether an address says where it leads: no spaces, no backslashes, no name before an `@` that looks like a host. */
export const isPlainAddress = (url: string): boolean =>
  findUnseen(url) === undefined && !/[\s\\]|^[a-z]+:\/\/[^/?#]*@/i.test(url);
