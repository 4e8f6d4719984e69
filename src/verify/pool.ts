/** An address that a file names. */
export interface Reference {
  /**
   * - `link`: a way a reader may go, to any site
   * - `mention`: named for machines, on any site
   * - `load`: asked for by the page itself, or sent to by its forms; of this site
   * - `own`: an address of this site as others will use it, whole
   */
  readonly kind: 'link' | 'mention' | 'load' | 'own';
  readonly address: string;
  /** Where it stands: `a href`, `url()`, `loc`. */
  readonly from: string;
}

const known = new Map<string, Map<string, Reference[]>>();

/**
 * A reference as a copy of its own, the same one every time. What is cut out of a page's text would keep the whole
 * page in memory; and pages name the same addresses over and over.
 */
export function keep({ kind, from, address }: Reference): Reference {
  let alike = known.get(from);
  if (alike === undefined) known.set(copyOf(from), (alike = new Map<string, Reference[]>()));
  const found = alike.get(address);
  const same = found?.find((one) => one.kind === kind);
  if (same !== undefined) return same;
  const copy = { kind, from: copyOf(from), address: copyOf(address) };
  if (found === undefined) alike.set(copy.address, [copy]);
  else found.push(copy);
  return copy;
}

/** The same letters, held by themselves. */
export const copyOf = (text: string): string => Buffer.from(text).toString();
