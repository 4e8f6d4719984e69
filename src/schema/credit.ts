/** Whose pictures are that name nobody: whoever the recap says, else its authors (`사진: 홍길동`); nothing where it says neither. */
export function usualCredit(
  frontmatter: unknown,
  authorName: (written: string) => string = (written) => written,
): string | undefined {
  if (typeof frontmatter !== 'object' || frontmatter === null) return undefined;
  // Whoever asks has a text before its schema has seen it, or after.
  const { credit, authors }: { readonly credit?: unknown; readonly authors?: unknown } =
    frontmatter;
  if (typeof credit === 'string' && credit.trim() !== '') return credit;
  const names = Array.isArray(authors)
    ? authors.filter((author) => typeof author === 'string' && author.trim() !== '')
    : [];
  return names.length > 0
    ? `사진: ${names.map((name) => authorName(String(name))).join(', ')}`
    : undefined;
}
