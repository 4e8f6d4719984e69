/**
 * Files of `_astro/` that texts name, and those that these name in turn: a page its style sheets, scripts and pictures,
 * a script those that it loads later. Their names hold hashes, so a name in a text is a file that is meant.
 */
export async function findNamed(
  texts: readonly string[],
  names: Iterable<string>,
  read: (name: string) => Promise<string>,
): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  const unread = new Set(names);
  const rest = [...texts];
  for (let text = rest.pop(); text !== undefined; text = rest.pop()) {
    for (const name of unread) {
      if (!text.includes(name)) continue;
      unread.delete(name);
      found.add(name);
      if (/\.(?:css|js)$/.test(name)) rest.push(await read(name));
    }
  }
  return found;
}
