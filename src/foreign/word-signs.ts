import { nameToEmoji } from 'gemoji';
import type { Found, Sign } from './mark.ts';
import { picture } from './write.ts';

const isPicture = (name: string): boolean =>
  /\.(?:jpe?g|png|webp|gif|heic|avif|svg|bmp|tiff?)$/i.test(name);

/** `![[무대 사진.jpg|설명|300]]` as a picture beside the text. */
function embedded(found: Found): string | undefined {
  const [name = '', ...more] = found
    .part(1)!
    .split('|')
    .map((part) => part.trim());
  const file = name.split('/').at(-1)!;
  if (!isPicture(file)) return undefined;
  return picture(`./${file}`, more.filter((part) => !/^\d+(?:x\d+)?$/.test(part)).join(' '));
}

/** `[[글#제목|다르게]]` → 다르게. */
function linked(found: Found): string {
  const [target = '', shown] = found.part(1)!.split('|');
  return (shown ?? target.split('#').filter(Boolean).join(' › ')).trim();
}

/** Signs within a sentence. */
export const wordSigns: readonly Sign[] = [
  {
    name: '옵시디언 끼워 넣기',
    instead: '그림은 `![대체 글](./그림.jpg)`로, 글은 링크로 적어 주세요.',
    pattern: /!\[\[([^[\]\n]+)\]\]/,
    replace: embedded,
  },
  {
    name: '위키 링크',
    instead: '`[글](주소)`로 적어 주세요.',
    pattern: /(?<![\w!\]])\[\[(?![\s\d"'$!^-])([^[\]\n"'=,;]*[^[\]\n"'=,;\s])\]\](?![[(:])/,
    isOne: (found) => /\p{L}/u.test(found.whole),
    replace: linked,
  },
  {
    name: '이모지 이름',
    instead: '이모지를 글자로 넣어 주세요.',
    pattern: /(?<![\w:/.@-]):(\+1|-1|[a-z0-9][a-z0-9_+-]*):(?![\w:/])/i,
    isOne: (found) => {
      const isWithinWord =
        /\p{L}$/u.test(found.source.slice(0, found.from)) &&
        /^\p{L}/u.test(found.source.slice(found.to));
      return (
        !isWithinWord &&
        (emojiOf(found) !== undefined || /^[a-z]+(?:_[a-z]+)+$/.test(found.part(1)!))
      );
    },
    replace: emojiOf,
  },
  {
    name: '형광펜(==)',
    instead: '`**굵게**`로 적어 주세요.',
    pattern: /(?<![=\p{L}\p{N}!<>])==([^\s=](?:[^=\n]*[^\s=])?)==(?![=\w])/u,
    replace: (found) => (found.part(1)!.includes('**') ? found.part(1)! : `**${found.part(1)!}**`),
  },
  {
    name: '위키의 제목(==)',
    instead: '`##`로 적어 주세요.',
    pattern: /^(={2,5})[ \t]+([^=\n]+?)[ \t]+\1(?=[ \t]*\r?$)/m,
    replace: (found) => `${'#'.repeat(found.part(1)!.length)} ${found.part(2)!}`,
  },
  {
    name: '블록 이름표(^)',
    instead: '지워 주세요.',
    pattern: /(?<=\S)[ \t]\^(?=[a-z0-9-]*[a-z])(?=[a-z-]*\d)[a-z0-9-]{6,}(?=[ \t]*\r?$)/m,
    replace: () => '',
  },
  {
    name: 'BBCode',
    instead: 'Markdown으로 적어 주세요.',
    pattern: /\[(b|i|u|s)\]([^\n]*?)\[\/\1\]/i,
    replace: (found) => (/^u$/i.test(found.part(1)!) ? found.part(2)! : `**${found.part(2)!}**`),
  },
  {
    name: 'BBCode',
    instead: 'Markdown으로 적어 주세요.',
    within: 'addresses',
    pattern: /\[(url|img|quote|color|size|youtube)(?:=[^\]\n]*)?\][^]*?\[\/\1\]/i,
  },
  {
    name: '워드프레스 숏코드',
    instead: '지우고 Markdown으로 적어 주세요.',
    within: 'addresses',
    pattern:
      /\[\/?(?:caption|gallery|embed|audio|video|playlist|sourcecode|su_\w+|vc_\w+|et_\w+)(?:\s+[\w-]+=[^\]\n]*)?\](?!\()/i,
    isOne: (found) => /[=/]|_/.test(found.whole) || /\[\/(?:caption|embed)\]/.test(found.source),
  },
];

function emojiOf(found: Found): string | undefined {
  return nameToEmoji[found.part(1)!.toLowerCase()];
}
