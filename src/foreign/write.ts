/** Pieces of Markdown, for what other platforms say in their own way. */

/** `> ` before each line. */
export const quote = (text: string, title = ''): string => {
  const lines = text
    .replaceAll('\r', '')
    .replace(/^\n+|\s+$/g, '')
    .split('\n');
  const head = title.trim() === '' ? [] : [`**${title.trim()}**`, ''];
  return [...head, ...dedent(lines)].map((line) => `> ${line}`.trimEnd()).join('\n');
};

/** What its author alone reads; some words would end it. */
export const memo = (words: string): string | undefined =>
  /--|>/.test(words) ? undefined : `<!-- ${words.trim()} -->`;

/** A fenced block whose fence no line of the code can end. */
export const fence = (code: string, language = ''): string => {
  const longest = Math.max(
    2,
    ...[...code.matchAll(/^\s*(`{3,})/gm)].map(([, ticks]) => ticks!.length),
  );
  const ticks = '`'.repeat(longest + 1);
  return `${ticks}${language}\n${code.replaceAll('\r', '').replace(/^\n+|\s+$/g, '')}\n${ticks}`;
};

export const picture = (name: string, alt = '', caption = ''): string => {
  const at = /[\s()<>]/.test(name) ? `<${name}>` : name;
  const words = caption
    .replaceAll(/\s*<\/?[a-z][^<>]*>\s*/gi, ' ')
    .replaceAll('"', '’')
    .trim();
  return `![${alt.replaceAll(/[[\]]/g, '')}](${at}${words ? ` "${words}"` : ''})`;
};

/** A link to something that others show in the page. */
export const embed = (kind: string, what: string): string | undefined => {
  const id = what.trim().replace(/^["']|["']$/g, '');
  if (/^https:\/\/[^\s<>()]+$/.test(id)) return `[${titles[kind.toLowerCase()] ?? '링크'}](${id})`;
  const address = addresses[kind.toLowerCase()];
  return address && /^[\w@./-]+$/.test(id)
    ? `[${titles[kind.toLowerCase()]}](${address}${id})`
    : undefined;
};

const addresses: Readonly<Record<string, string>> = {
  youtube: 'https://www.youtube.com/watch?v=',
  vimeo: 'https://vimeo.com/',
  gist: 'https://gist.github.com/',
  slideshare: 'https://www.slideshare.net/',
  speakerdeck: 'https://speakerdeck.com/',
};
const titles: Readonly<Record<string, string>> = {
  youtube: 'YouTube 영상',
  vimeo: 'Vimeo 영상',
  video: '영상',
  gist: 'GitHub Gist',
  slideshare: '발표 자료',
  speakerdeck: '발표 자료',
  pdf: 'PDF',
};

/** The value of `name="…"` in a tag. */
export const attribute = (tag: string, ...names: readonly string[]): string | undefined => {
  for (const name of names) {
    const [, one, other, bare] =
      new RegExp(`(?<![\\w-])${name}\\s*[=:]\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'{}%<>]+))`).exec(
        tag,
      ) ?? [];
    if (one ?? other ?? bare) return one ?? other ?? bare;
  }
  return undefined;
};

/** Lines without the blanks that all of them begin with. */
export function dedent(lines: readonly string[]): string[] {
  const indents = lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/));
  const indent = Math.min(...indents, Infinity);
  return lines.map((line) => line.slice(Math.min(indent, Math.max(0, line.search(/\S|$/)))));
}
