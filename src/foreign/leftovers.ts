import type { Sign } from './mark.ts';
import { embed } from './write.ts';

const needless = '지워 주세요.';

/** Fields that posts of other platforms begin with. */
const fields =
  'layout|title|subtitle|date|lastmod|updated|categor(?:y|ies)|tags?|author|permalink|comments|published|excerpt|image|header|toc(?:_\\w+)?|description|slug|draft|series|sitemap|use_math|math|mermaid|pin|weight|url|aliases|type|thumbnail|cover|id|sidebar\\w*|keywords';

/** What other platforms leave in a text that readers do not see, or that was never its author's. */
export const leftovers: readonly Sign[] = [
  {
    name: '다른 곳의 머리말',
    instead: '필요한 값은 파일 맨 앞의 머리말로 옮기고 지워 주세요.',
    within: 'comments',
    pattern: new RegExp(
      `^(?:(?:---|\\+\\+\\+)[ \\t]*\\r?\\n(?=(?:${fields})[ \\t]*[:=]))(?:[ \\t]*(?:[\\w-]+[ \\t]*[:=]|-[ \\t]|[#\\]])[^\\n]*\\n|[ \\t]*\\r?\\n)+(?:---|\\+\\+\\+)(?=[ \\t]*\\r?$)|^(?:(?:${fields})[ \\t]*:[^\\n]*\\n){2,}---(?=[ \\t]*\\r?$)`,
      'im',
    ),
  },
  {
    name: '요약의 끝 표시',
    instead: needless,
    within: 'comments',
    effect: 'left',
    pattern:
      /<!--[ \t]*(?:more|excerpt|truncate|readmore|read more|break|end-?excerpt|summary)[ \t]*-->/i,
    replace: () => '',
  },
  {
    name: '다른 도구의 메모',
    instead: needless,
    within: 'comments',
    effect: 'left',
    pattern:
      /<!--[ \t]*(?:\/?wp:[\w/-]+[^>]*|markdownlint-[\w-]+[^>]*|prettier-ignore[\w-]*|eslint-[\w-]+[^>]*|ex_nonav|_class:[^>]*|more-|textlint-\w+[^>]*)[ \t]*-->/i,
    replace: () => '',
  },
  {
    name: '티스토리 그림',
    instead: '그림을 내려받아 글 옆에 두고 `![대체 글](./그림.jpg)`로 적어 주세요.',
    within: 'addresses',
    pattern: /\[##_[^\n]*?_##\]/,
  },
  {
    name: '티스토리가 남긴 말',
    instead: needless,
    effect: 'left',
    pattern: /^[ \t]*(?:반응형\r?\n[ \t]*)?(?:728x90|300x250)(?:\r?\n[ \t]*반응형)?(?=[ \t]*\r?$)/m,
    replace: () => '',
  },
  {
    name: 'Medium이 남긴 말',
    instead: needless,
    effect: 'left',
    pattern:
      /^[ \t]*(?:Press enter or click to view image in full size|Zoom image will be displayed)(?=[ \t]*\r?$)/im,
    replace: () => '',
  },
  {
    name: 'HackMD 태그 줄',
    instead: needless,
    effect: 'left',
    within: 'comments',
    pattern: /^#{5,6}[ \t]+tags:[^\n]*/im,
    replace: () => '',
  },
  {
    name: '로그시크 속성',
    instead: '필요한 값은 머리말로 옮기고 지워 주세요.',
    pattern:
      /^[ \t]*(?:[-*][ \t]+)?(?:tags|alias|title|type|date|public|collapsed|id|template|icon):: [^\n]*/m,
  },
  {
    name: 'MDX의 import·export',
    instead: '지워 주세요. 컴포넌트는 가져오지 않아도 됩니다.',
    within: 'addresses',
    pattern:
      /^import[ \t]+(?:[\w$*{][\w$*{}, \t]*[ \t]from[ \t]+)?(['"])[^'"\n]+\1;?(?=[ \t]*\r?$)|^export[ \t]+(?:const|default|let|function)[ \t][^\n]*/m,
  },
  {
    name: '쪽 나누기',
    instead: needless,
    pattern: /^[ \t]*\\(?:newpage|pagebreak|clearpage)(?=[ \t]*\r?$)/m,
    replace: () => '',
  },
  // Signs that are written as code.
  {
    name: '차례 표시',
    within: 'blocks',
    instead: '지워 주세요. 차례는 사이트가 만듭니다.',
    pattern:
      /^(?:[ \t]*>)*[ \t]*(`{3,}|~{3,})[ \t]*(?:table-of-contents|toc)\b[^\n]*\n(?:(?![ \t>]*\1)[^\n]*\n){0,20}[ \t>]*\1(?=[ \t]*\r?$)/im,
    replace: () => '',
  },
  {
    name: 'Gatsby 끼워 넣기',
    within: 'blocks',
    instead: '링크로 적거나 세션의 video, slides에 적어 주세요.',
    pattern:
      /^[ \t]*`(youtube|vimeo|video|oembed|embed|gist|slideshare|speakerdeck):[ \t]*([^`\n]+)`(?=[ \t]*\r?$)/im,
    replace: (found) => embed(found.part(1)!, found.part(2)!),
  },
];
