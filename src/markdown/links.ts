import { findUnseen } from '../schema/characters.ts';

/**
 * Where a text may lead: the web, a mailbox, this site by an address from `/`, this page by `#`.
 * Nothing that runs (`javascript:`), opens a program (`tel:`) or changes the site in disguise (`//`, `/\`, a name before `@`).
 */
const linkable = /^(?:https?:\/\/(?![^/?#]*@)[^/?#\\\s]|mailto:[^\s\\]|\/(?![/\\])|#)[^\s\\]*$/i;

/** Whether a link's address, as the parser decoded it, may be published. */
export const isLinkable = (url: string): boolean =>
  linkable.test(url) &&
  findUnseen(url) === undefined &&
  (!/^[a-z]/i.test(url) || URL.canParse(url));

/** Whether a host's name has letters that look like Latin ones and are none: `gооgle.com` with two Cyrillic о. */
export function hasLookalikes(url: string): boolean {
  const host = /^https?:\/\/([^/?#]*)/i.exec(url)?.[1] ?? '';
  return /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]/u.test(host);
}
