import type { Found, Sign } from './mark.ts';
import { attribute, embed, fence, memo, picture, quote } from './write.ts';

const drop = '그 표시를 지우고 Markdown으로 적어 주세요.';
const asPicture = '`![대체 글](./그림.jpg "설명")`로 적어 주세요.';
const asQuote = '인용(`>`)이나 문단으로 적어 주세요.';
const asCode = '코드 블록(```)으로 적어 주세요.';
const asVideo = '영상과 발표 자료는 링크로 적거나 세션의 video, slides에 적어 주세요.';

/** Addresses of another site's own files: what its template would put before them says nothing here. */
const siteOutput =
  /\{\{-?\s*(?:site\.(?:base_?url|url|github\.url)|base_?path|ASSET_PATH|page\.(?:root|base)|\.Site\.BaseURL)\s*-?\}\}/i;

const boxes =
  'note|notice|hint|admonition|alert|callout|tip|info|warning|danger|blockquote|pullquote|quote|centerquote|cq|message|aside';

/** What is in a tag behind its name. */
const rest = (found: Found): string => found.part(2) ?? '';

function figure(found: Found): string | undefined {
  const tag = found.whole;
  const source = attribute(tag, 'src', 'url', 'image_path', 'path', 'image', 'file');
  if (source === undefined || source.includes('{{')) return undefined;
  return picture(
    source,
    attribute(tag, 'alt') ?? '',
    attribute(tag, 'caption', 'description', 'title') ?? '',
  );
}

/** Hexo: `{% asset_img name.jpg 제목 %}`, `{% img /a.jpg 300 200 "제목" %}`. */
function hexoPicture(found: Found): string | undefined {
  const words = rest(found).match(/"[^"]*"|'[^']*'|\S+/g) ?? [];
  const bare = words.map((word) => word.replace(/^["']|["']$/g, ''));
  const at = bare.findIndex((word) => /\.(?:jpe?g|png|webp|gif|heic|avif|svg)$/i.test(word));
  if (at < 0) return undefined;
  const noise = /^(?:\d+(?:px|%)?|true|false|--\w+)$/;
  const title = bare.slice(at + 1).filter((word) => !noise.test(word));
  return picture(bare[at]!, title.join(' '));
}

const box = (found: Found): string | undefined =>
  quote(
    found.part(3) ?? '',
    attribute(rest(found), 'title') ?? /"([^"]+)"/.exec(rest(found))?.[1] ?? '',
  );

const embedOf = (found: Found): string | undefined => {
  const kind = found.part(1)!.replace(/\.html$/, '');
  const words = rest(found)
    .replaceAll(/\s*(?:\||,).*$/g, '')
    .trim();
  const id = attribute(words, 'id', 'url', 'src', 'video', 'key') ?? words.split(/\s+/)[0] ?? '';
  return embed(attribute(words, 'provider') ?? kind, id);
};

/** `{{< button href="https://…" title="글" >}}` as a link. */
function linkOf(found: Found): string | undefined {
  const address = attribute(found.whole, 'href', 'url');
  const words = attribute(found.whole, 'title', 'text', 'label', 'content', 'name');
  if (address === undefined || words === undefined || !/^https?:\/\/[^\s()<>]+$/.test(address))
    return undefined;
  return `[${words.replaceAll(/[[\]]/g, '')}](${address})`;
}

/** Signs of templates: Liquid (Jekyll, Hexo, HackMD, GitBook), Hugo, EJS. */
export const templateSigns: readonly Sign[] = [
  {
    name: 'Liquid 코드 블록',
    instead: asCode,
    pattern: /\{%-?\s*(highlight|codeblock|code)\b([^%\n]*)%\}([^]{0,20000}?)\{%-?\s*end\1\s*-?%\}/,
    replace: (found) =>
      fence(
        found.part(3)!,
        /lang:(\w+)/.exec(rest(found))?.[1] ?? /^\s*([\w+#-]+)\s/.exec(rest(found))?.[1],
      ),
  },
  {
    name: 'Liquid raw',
    instead: '글자 그대로 보일 것은 코드로 감싸 주세요.',
    pattern: /\{%-?\s*(raw|verbatim)\s*-?%\}([^]{0,20000}?)\{%-?\s*end\1\s*-?%\}/,
    replace: (found) => {
      const words = found.part(2)!.trim();
      // What is code already stays so; what has no signs needs none.
      if (!/\{[{%]/.test(words.replaceAll(/(`{3,})[^]*?\1|`[^`\n]*`/g, ''))) return words;
      return /[\n`]/.test(words) ? undefined : `\`${words}\``;
    },
  },
  {
    name: 'Liquid 주석',
    instead: '메모는 `<!-- 메모 -->`로 적어 주세요.',
    pattern: /\{%-?\s*(comment)\s*-?%\}([^]{0,20000}?)\{%-?\s*endcomment\s*-?%\}/,
    replace: (found) => memo(rest(found)),
  },
  {
    name: 'Liquid 상자',
    instead: asQuote,
    pattern: new RegExp(
      `\\{%-?\\s*(${boxes})\\b([^%\\n]*)%\\}([^]{0,20000}?)\\{%-?\\s*end\\1\\s*-?%\\}`,
    ),
    replace: box,
  },
  {
    name: 'Liquid 그림',
    instead: asPicture,
    within: 'addresses',
    pattern: /\{%-?\s*include(?:_relative)?\s+\S*(?:figure|image|img|picture)\S*\s([^%\n]*)%\}/,
    replace: figure,
  },
  {
    name: 'Hexo 그림',
    instead: asPicture,
    within: 'addresses',
    pattern: /\{%-?\s*(asset_img|img|image|picture)\s+([^%\n]*?)-?%\}/,
    replace: hexoPicture,
  },
  {
    name: 'Liquid 영상·자료',
    instead: asVideo,
    within: 'addresses',
    pattern:
      /\{%-?\s*(?:include\s+\S*?)?(youtube|vimeo|video|gist|slideshare|speakerdeck|pdf|embed)\S*\s+([^%\n]*?)-?%\}/i,
    replace: embedOf,
  },
  {
    name: '차례 표시',
    instead: '지워 주세요. 차례는 사이트가 만듭니다.',
    within: 'addresses',
    pattern:
      /\{%-?\s*(?:toc|include\s+\S*toc\S*)\b[^%\n]*%\}|\{\{-?\s*(?:TOC|content\s*\|\s*toc\w*|page\.toc|\.TableOfContents)\s*-?\}\}/i,
    replace: () => '',
  },
  {
    name: 'Liquid 태그',
    instead: drop,
    within: 'addresses',
    pattern: /\{%(?!%)(?:[^\n{]|\{(?!%))*?%\}/,
  },
  {
    name: 'Hugo 코드 블록',
    instead: asCode,
    pattern:
      /\{\{[<%]\s*(highlight|code)\b([^\n{}]*)[>%]\}\}([^]{0,20000}?)\{\{[<%]\s*\/\s*\1\s*[>%]\}\}/,
    replace: (found) => fence(found.part(3)!, /^\s*"?([\w+#-]+)/.exec(rest(found))?.[1]),
  },
  {
    name: 'Hugo 상자',
    instead: asQuote,
    pattern: new RegExp(
      `\\{\\{[<%]\\s*(${boxes})\\b([^\\n{}]*)[>%]\\}\\}([^]{0,20000}?)\\{\\{[<%]\\s*\\/\\s*\\1\\s*[>%]\\}\\}`,
    ),
    replace: box,
  },
  {
    name: 'Hugo 그림',
    instead: asPicture,
    within: 'addresses',
    pattern: /\{\{[<%]\s*(?:figure|image|img|picture)\s([^\n{}]*?)\/?[>%]\}\}/,
    replace: figure,
  },
  {
    name: 'Hugo 영상·자료',
    instead: asVideo,
    within: 'addresses',
    pattern:
      /\{\{[<%]\s*(youtube|vimeo|gist|slideshare|speakerdeck)[\w-]*\s+([^\n{}]*?)\/?[>%]\}\}/i,
    replace: (found) =>
      found.part(1)!.toLowerCase() === 'gist'
        ? embed('gist', rest(found).trim().split(/\s+/).slice(0, 2).join('/').replaceAll('"', ''))
        : embedOf(found),
  },
  {
    name: 'Hugo 링크',
    instead: '`[글](주소)`로 적어 주세요.',
    within: 'addresses',
    pattern: /\{\{[<%]\s*[\w-]*(?:link|ref|button|href)[\w-]*\s([^\n{}]*?)\/?[>%]\}\}/i,
    replace: linkOf,
  },
  { name: 'Hugo 숏코드', instead: drop, within: 'addresses', pattern: /\{\{[<%][^\n{}]*[>%]\}\}/ },
  {
    name: 'Liquid 값',
    instead: '주소는 그림이면 `./이름`, 이 사이트의 쪽이면 `/`부터 적어 주세요.',
    within: 'addresses',
    pattern: new RegExp(`${siteOutput.source}(?=\\/[\\w가-힣])`, 'i'),
    replace: () => '',
  },
  {
    name: 'Liquid 값',
    instead: '주소를 그대로 적어 주세요.',
    within: 'addresses',
    pattern:
      /\{\{-?\s*(?:"([^"\n]*)"|'([^'\n]*)')\s*\|\s*(?:relative_url|absolute_url|relURL|absURL|prepend:\s*site\.\w+)(?:\s*\|[^{}\n]*)?\s*-?\}\}/,
    replace: (found) => found.part(1) ?? found.part(2),
  },
  {
    name: '템플릿의 값',
    instead: '보일 글이나 주소를 그대로 적어 주세요.',
    within: 'addresses',
    pattern: /\{\{(?!\{)[^{}\n]*\}\}/,
  },
  { name: '템플릿의 코드(<% %>)', instead: drop, pattern: /<%[-=_#]?[^%\n]*[-_]?%>/ },
];
