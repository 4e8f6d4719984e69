import { findUnseen } from './characters.ts';

/** Whether an address says where it leads: no spaces, no backslashes, no name before an `@` that looks like a host. */
export const isPlainAddress = (url: string): boolean =>
  findUnseen(url) === undefined && !/[\s\\]|^[a-z]+:\/\/[^/?#]*@/i.test(url);

/** Whether an address leads to the web, whole and without disguise: not `https:///aws.amazon.com`. */
export const isWebAddress = (url: string): boolean =>
  /^https?:\/\/[^/?#]/i.test(url) && isPlainAddress(url) && URL.canParse(url);

/** Whether an address leads to the machine, or into the house, of whoever wrote it. */
export const isLocalAddress = (url: string): boolean =>
  URL.canParse(url) &&
  /^(?:localhost|.*\.local(?:host)?|127\..*|0\.0\.0\.0|\[::1?\]|10\..*|192\.168\..*|172\.(?:1[6-9]|2\d|3[01])\..*|169\.254\..*)$/.test(
    new URL(url).hostname,
  );

/** What an address says, its `%` read; nothing where `%` encodes nothing. */
export function decodeAddress(
  text: string,
  decode: (text: string) => string = decodeURIComponent,
): string | undefined {
  try {
    return decode(text);
  } catch {
    return undefined;
  }
}

/** The id of the part that an address leads to: `saga` for `/a/#saga`; a text fragment, `#:~:text=…`, names none. */
export const fragmentOf = (url: string): string =>
  (/#(.*)$/s.exec(url)?.[1] ?? '').replace(/:~:.*$/s, '');
