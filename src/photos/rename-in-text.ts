/**
 * A text in which a picture beside it has another name: in Markdown, in HTML, in frontmatter, in whatever
 * spelling it stood there. `![글](<./무대 사진.jpg>)` → `![글](<./mudae-sajin.webp>)`.
 */
export function renameInText(text: string, from: string, to: string): string {
  const spellings = new Set(
    [from, from.normalize('NFC'), from.normalize('NFD')].flatMap((name) => [
      name,
      name.replaceAll(' ', '%20'),
      encodeURI(name),
    ]),
  );
  const any = [...spellings].map((spelling) => RegExp.escape(spelling)).join('|');
  // A name begins after a bracket, a quote, or the colon of a definition or a field.
  const named = new RegExp(`(?<=[(<'"]|:\\s+)(?:\\./)?(?:${any})(?=[)>\\s'",}])`, 'g');
  return text.replaceAll(named, `./${to}`);
}
