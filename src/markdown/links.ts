import { isPlainAddress, isWebAddress } from '../schema/addresses.ts';

/**
 * Where a text may lead, but to the web: to a mailbox, this site by an address from `/`, this page by `#`.
 * Nothing that runs (`javascript:`), opens a program (`tel:`) or changes the site in disguise (`//`, `/\\`).
 */
const linkable = /^(?:mailto:.|\/(?!\/)|#)/is;

/** Whether a link's address, as the parser decoded it, may be published. */
export const isLinkable = (url: string): boolean =>
  isWebAddress(url) || (linkable.test(url) && isPlainAddress(url));

/** Whether a host's name has letters that look like Latin ones and are none: `gооgle.com` with two Cyrillic о. */
export function hasLookalikes(url: string): boolean {
  const host = /^https?:\/\/([^/?#]*)/i.exec(url)?.[1] ?? '';
  return /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]/u.test(host);
}
