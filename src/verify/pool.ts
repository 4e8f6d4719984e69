/**
 * Makes a keeper of strings: gives each back as a copy of its own, the same one every time.
 * A piece cut out of a page's text would keep the whole page in memory; and pages say the same things over and over.
 */
export function buildPool(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const kept = known.get(text);
    if (kept !== undefined) return kept;
    const copy = Buffer.from(text).toString();
    known.set(copy, copy);
    return copy;
  };
}
