import type { Html, Nodes, Parents, Text as Words } from 'mdast';
import { listNodes } from '../markdown/list-nodes.ts';
import { nearestWord } from '../korean/nearest.ts';
import { deepestHtml, htmlTags, readHtml, type HtmlPiece } from '../markdown/html.ts';
import type { Problem } from '../problems/problem.ts';
import { isComponentName } from '../schema/components.ts';
import { placeWithin, sourceOf, type Text } from './text.ts';

interface Found {
  readonly node: Html | Words;
  /** Where in the node's own source, from 0. */
  readonly at: number;
}

const allowed = htmlTags.map((name) => `<${name}>`).join(', ');

/** HTML that will not be shown as HTML: tags beside the allowed ones, attributes, and what is not closed. */
export function lintHtml(text: Text): Problem[] {
  const problems: Problem[] = [];
  const report = ({ node, at }: Found, message: string, hint: string): void => {
    const place = placeWithin(node, at, text);
    problems.push({ rule: 'no-html', severity: 'error', message, hint, place });
  };
  const refused = new Set<string>();
  for (const node of listNodes(text.tree)) {
    if ('children' in node) lintPairs(node, report);
    if (node.type === 'html') {
      lintPiece(node, refused, text.body, report);
      lintAfterComment(node, report);
    }
    if (node.type === 'text') lintUnread(node, text.body, report);
  }
  return problems;
}

type Report = (found: Found, message: string, hint: string) => void;

/** Of a tag that is refused, its end is no second mistake. */
function lintPiece(node: Html, known: Set<string>, body: string, report: Report): void {
  for (const piece of readHtml(node.value)) {
    if (piece.kind !== 'refused') continue;
    const name = nameOf(piece.text);
    if (piece.text.startsWith('</') && known.has(name)) continue;
    known.add(name);
    report({ node, at: piece.at }, ...refusal(piece.text, wordBefore(node, piece.at, body)));
  }
}

/** Where a line begins with a comment, Markdown reads nothing of it. */
function lintAfterComment(node: Html, report: Report): void {
  const pieces = node.value.startsWith('<!--') ? readHtml(node.value) : [];
  const isRead = ({ kind, at }: HtmlPiece) =>
    kind === 'text' && /^\s*\S/.test(node.value.slice(at));
  const piece = pieces.find(isRead);
  if (!piece) return;
  const at = piece.at + node.value.slice(piece.at).search(/\S/);
  report(
    { node, at },
    '주석과 같은 줄에 적은 글은 Markdown으로 읽히지 않습니다.',
    '주석을 따로 한 줄에 적고, 글과의 사이에 빈 줄을 두어 주세요.',
  );
}

/** The word that a tag is glued to: of `List<String>` the list. */
const wordBefore = ({ position }: Html, at: number, body: string): string | undefined =>
  at > 0 ? undefined : /[A-Za-z_][\w.]*$/.exec(body.slice(0, position?.start.offset))?.[0];

function refusal(text: string, word: string | undefined): [message: string, hint: string] {
  const tag = /^<[^<>\n]*>?/.exec(text)?.[0] ?? text;
  if (word !== undefined && !tag.startsWith('</'))
    return [
      `\`${word}${tag}\`이(가) HTML로 읽힙니다.`,
      `백틱으로 감싸 코드로 적어 주세요: \`${word}${tag}\``,
    ];
  if (text.startsWith('<!--'))
    return ['주석이 닫히지 않았습니다.', '`<!--`로 연 주석은 `-->`로 닫아 주세요.'];
  const name = nameOf(text);
  if (isComponentName(name))
    return [
      `\`<${name}>\`은(는) MDX에서만 쓸 수 있습니다.`,
      '파일 이름을 index.mdx로 바꿔 주세요.',
    ];
  if ((htmlTags as readonly string[]).includes(name.toLowerCase()))
    return [
      `\`<${name}>\`에는 속성을 쓸 수 없습니다.`,
      `\`<${name.toLowerCase()}>\`로만 적어 주세요.`,
    ];
  const nearest = name.length > 1 ? nearestWord(name, htmlTags) : undefined;
  return [
    `\`<${name}>\`은(는) 쓸 수 없는 HTML입니다.`,
    nearest
      ? `\`<${nearest}>\`인가요?`
      : `Markdown으로 적어 주세요. 쓸 수 있는 태그는 ${allowed}입니다. \`List<String>\` 같은 글자라면 코드로 감쌉니다.`,
  ];
}

const nameOf = (html: string): string => /^<\/?([^\s/>]*)/.exec(html)?.[1] ?? '';

/** Tags pair within one paragraph, or between blocks of one list or quote. */
function lintPairs(parent: Parents, report: Report): void {
  const children: readonly Nodes[] = parent.children;
  const written = children.filter((child) => child.type === 'html');
  const pieces = written.flatMap((node) => readHtml(node.value).map((piece) => ({ node, piece })));
  // Where a tag is refused, its other half is no second mistake.
  if (pieces.some(({ piece }) => piece.kind === 'refused')) return;
  const open: (Found & { readonly name: string })[] = [];
  for (const { node, piece } of pieces) {
    if (piece.kind !== 'tag' || piece.form === 'void') continue;
    const { name, at } = piece;
    if (piece.form === 'opening') open.push({ node, at, name });
    else if (open.at(-1)?.name === name) open.pop();
    else
      report(
        { node, at },
        `열지 않은 \`</${name}>\`입니다.`,
        `\`<${name}>\`을 먼저 적거나 지워 주세요.`,
      );
    if (open.length === deepestHtml + 1)
      report({ node, at }, `태그가 ${deepestHtml}겹보다 깊습니다.`, '겹을 줄여 주세요.');
  }
  for (const found of open)
    report(
      found,
      `\`<${found.name}>\`이(가) 닫히지 않았습니다.`,
      `\`</${found.name}>\`로 닫아 주세요.`,
    );
}

/** A tag or comment that never ends is no HTML to a parser: readers would see it as it is typed. */
function lintUnread(node: Words, body: string, report: Report): void {
  const source = sourceOf(node, body);
  const at = source.search(/(?<![\\\w])<(?:!--|\/?[a-z]+[\s/>])/i);
  if (at < 0) return;
  report(
    { node, at },
    `\`${/^<!--|^<\/?[a-z]+/i.exec(source.slice(at))?.[0] ?? '<'}\`이(가) 끝나지 않았습니다.`,
    '닫아 주세요. 글자 그대로라면 `\\<`로 적습니다.',
  );
}
