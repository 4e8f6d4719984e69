import type { Found, Sign } from './mark.ts';
import { dedent, embed, memo, quote } from './write.ts';

const asQuote = '인용(`>`)이나 문단으로 적어 주세요.';
const noContents = '지워 주세요. 차례는 사이트가 만듭니다.';
const noLooks = '지워 주세요. 모양은 사이트가 정합니다.';

/** What callouts are called, in Korean. */
const callouts: Readonly<Record<string, string>> = {
  note: '참고',
  info: '참고',
  tip: '도움말',
  hint: '도움말',
  important: '중요',
  warning: '주의',
  caution: '주의',
  danger: '주의',
  alert: '주의',
  success: '결과',
  question: '질문',
  example: '예',
  quote: '인용',
  abstract: '요약',
  summary: '요약',
  tldr: '요약',
  todo: '할 일',
};

const titleOf = (kind: string, title = ''): string =>
  title.trim() || (callouts[kind.toLowerCase()] ?? '');

/** `:::details 제목` is a fold, any other container a quote. */
function container(found: Found): string {
  const kind = found.part(2) ?? '';
  const title = (found.part(3) ?? '')
    .replace(/^\[(.*)\]$/, '$1')
    .replaceAll(/\{[^}]*\}|"/g, '')
    .trim();
  const words = found.part(4)!;
  if (kind !== 'details')
    return quote(words, titleOf(kind, /^(?:alert|warn)$/.test(title) ? '' : title));
  return `<details>\n<summary>${title || '자세히'}</summary>\n\n${words.trim()}\n\n</details>`;
}

/** `!!! note "제목"` and the lines below it that stand further right. */
const admonition = (found: Found): string =>
  quote(
    dedent((found.part(3) ?? '').split('\n')).join('\n'),
    titleOf(found.part(1)!, found.part(2)),
  );

/** `용어` and `: 뜻` below it as an item of a list. */
function definitions(found: Found): string {
  const meanings = found
    .part(2)!
    .replaceAll('\r', '')
    .trim()
    .split(/\n(?=[ ]{0,3}:[ \t])/);
  const [first = '', ...more] = meanings.map((each) =>
    each
      .replace(/^\s*:[ \t]+/, '')
      .replaceAll(/\n[ \t]*/g, ' ')
      .trim(),
  );
  const term = `- **${found.part(1)!.trim().replaceAll('**', '')}**: ${first}`;
  return `${[term, ...more.map((each) => `  - ${each}`)].join('\n')}\n`;
}

/** Signs of blocks: containers, callouts, lists of definitions, attributes, contents. */
export const blockSigns: readonly Sign[] = [
  {
    name: '빈칸 없는 제목',
    instead: '`#`과 제목 사이에 빈칸을 두어 주세요.',
    pattern: /^#{2,6}(?=[\p{L}\p{N}(<[“‘"'*`\uE000])/mu,
    replace: (found) => `${found.whole} `,
  },
  {
    name: '차례 표시',
    instead: noContents,
    pattern:
      /^[ \t]*(?:[-*+]|\d+\.)[ \t]+[^\n]{1,20}\r?\n[ \t]*\{:[ \t]*\.?toc\b[^}\n]*\}|^[ \t]*(?:\[TOC\]|\[\[_?TOC_?\]\]|\[_TOC_\]|\[목차\]|@\[toc\](?:\([^)\n]*\))?|\$\{toc\}|\{toc(?::[^}\n]*)?\}|\{:[ \t]*\.?toc\b[^}\n]*\}|\\tableofcontents|\{\{>toc\}\})(?=[ \t]*\r?$)/im,
    replace: () => '',
  },
  {
    name: '차례 표시',
    instead: noContents,
    within: 'comments',
    pattern:
      /^[ \t]*<!--[ \t]*(?:toc|\/toc|tocstop|toc:(?:start|end)|(?:START|END) doctoc)\b[^>\n]*-->/im,
    effect: 'left',
    replace: () => '',
  },
  {
    name: '상자(:::)',
    instead: asQuote,
    pattern:
      /^[ ]{0,3}(:{3,})(?!:)[ \t]*\{?\.?([a-z][\w-]*)?([^\n]*)\n((?:(?!^[ ]{0,3}:{3,}[ \t]*[{.a-z])[^])*?)^[ ]{0,3}\1[ \t]*(?=\r?$)/im,
    replace: container,
  },
  { name: '상자(:::)', instead: asQuote, pattern: /^[ \t]*:{3,}[^\n]*/m },
  {
    name: '상자(!!!)',
    instead: asQuote,
    pattern:
      /^(?:!!!|\?\?\?\+?)[ \t]+([a-z]+)(?:[ \t]+[a-z ]+)?(?:[ \t]+"([^"\n]*)")?[ \t]*\r?\n((?:(?:[ ]{4}|\t)[^\n]*\n?|[ \t]*\r?\n(?=[ ]{4}|\t))+)/m,
    within: 'comments',
    replace: (found) => `${admonition(found)}\n`,
  },
  { name: '상자(!!!)', instead: asQuote, pattern: /^(?:!!!|\?\?\?\+?)[ \t]+[a-z]+\b[^\n]*/m },
  {
    name: '알림 상자',
    instead: '`> **참고** …`처럼 굵은 글로 시작하는 인용으로 적어 주세요.',
    pattern: /(?=\[!)(?<=^(?:[ \t]*>)+[ \t]*)\[!([a-z]+)\][-+]?[ \t]*([^\n\r]*)/im,
    replace: (found) => {
      const title = titleOf(found.part(1)!, found.part(2)) || found.part(1)!;
      return `**${title.replaceAll('**', '')}**`;
    },
  },
  {
    name: '알림 상자',
    instead: '`> **참고** …`처럼 굵은 글로 시작하는 인용으로 적어 주세요.',
    pattern: /^[ \t]*\[!(?:note|tip|important|warning|caution|info)\]/im,
  },
  {
    name: '노션 콜아웃',
    instead: asQuote,
    pattern: /^<aside>[ \t]*\r?\n([^]*?)^<\/aside>/im,
    replace: (found) => quote(found.part(1)!),
  },
  {
    name: 'kramdown 주석',
    instead: '메모는 `<!-- 메모 -->`로 적어 주세요.',
    pattern: /\{::comment\}([^]*?)\{:\/(?:comment)?\}/,
    replace: (found) => memo(found.part(1)!),
  },
  {
    name: 'kramdown 속성',
    instead: noLooks,
    pattern: /\{:{1,2}\/?(?:[ \t]|[.#\w/])[^{}\n]*\}|\{:\/?\}/,
    isOne: (found) =>
      /^\{:(?::|\/|[ \t]*(?:[.#][\w-]|[\w-]+=|(?:toc|footnotes|refdef|nomarkdown)\b|[\w-]+\}))/.test(
        found.whole,
      ),
    replace: () => '',
  },
  {
    name: 'Pandoc 속성',
    instead: noLooks,
    pattern:
      /(?=\{)(?<=[\])*`\uE000]|^[ \t]{0,9}|^#{1,6}[ \t][^\n]{0,200}[ \t])\{(?:[.#][a-z][\w-]*|[a-z-]+=(?:"[^"\n]*"|[\w.%-]+))(?:[ \t]+(?:[.#]?[\w-]+|[a-z-]+=(?:"[^"\n]*"|[\w.%-]+)))*[ \t]*\}(?=[ \t]*\r?$|[^\w])/m,
    isOne: (found) => !/^\{#[^\s}]+\}$/.test(found.whole),
    replace: (found) => /#[a-z0-9][a-z0-9-]*/.exec(found.whole)?.[0].replace(/.+/, '{$&}') ?? '',
  },
  {
    name: '속성',
    instead: noLooks,
    pattern: /(?<=\S[ \t])\{\.[a-z][\w-]*(?:[ \t]+\.[\w-]+)*\}(?=[ \t]*\r?$)/m,
    replace: () => '',
  },
  {
    name: '정의 목록',
    instead: '`- **용어**: 뜻`처럼 목록으로 적어 주세요.',
    within: 'comments',
    pattern:
      /(?<=^[ \t]*\r?\n|(?<![^]))(?=\S|[ \t]{0,3}\S)(?![ \t]*(?:[-*+>#|]|\d+[.)]|\[\^))([^\n:|][^\n|]{0,80})\r?\n(?:[ \t]*\r?\n)?((?:[ ]{0,3}:[ \t]+[^\n]*(?:\n(?:[ ]{2,}|\t)\S[^\n]*)*(?:\n(?:[ \t]*\r?\n)?(?=[ ]{0,3}:[ \t]))?)+)\n?/m,
    replace: definitions,
  },
  {
    name: '약어 풀이',
    instead: '처음 나오는 곳에 괄호로 풀어 적어 주세요.',
    pattern: /^\*\[[^\]\n]+\]:[^\n]*/m,
  },
  {
    name: '수식',
    instead: '수식은 그려지지 않으니 말이나 코드로 적어 주세요.',
    pattern:
      /(?<![$\w])\$\$(?:[^$\s](?:[^$\n]*[^$\s])?|[ \t]*\r?\n(?:(?!\n\s*\n)[^$])+\n[ \t]*)\$\$(?!\$)/,
  },
  {
    name: '끼워 넣은 영상·자료',
    instead: '링크로 적거나 세션의 video, slides에 적어 주세요.',
    within: 'addresses',
    pattern:
      /^[ \t]*[!@]\[?(youtube|vimeo|codepen|codesandbox|twitter|tweet|slideshare|speakerdeck|gist|figma|card|embed)(?:\]\(([^)\n]+)\)|\[([^\]\n]+)\])/im,
    replace: (found) => embed(found.part(1)!, found.part(2) ?? found.part(3)!),
  },
  {
    name: '옵시디언 메모(%%)',
    instead: '메모는 `<!-- 메모 -->`로 적어 주세요.',
    pattern:
      /(?<![%\d])%%(?!%)((?:(?!%%|\n\s*\n)[^])+?)%%(?!%)|^%%[ \t]*\r?\n([^]*?)^%%(?=[ \t]*\r?$)/m,
    replace: (found) => memo((found.part(1) ?? found.part(2))!),
  },
];
