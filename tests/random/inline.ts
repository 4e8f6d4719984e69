import type { Random } from '../attacks/random.ts';
import { pickWords, plainWords } from './words.ts';

/** What a text may refer to. */
export interface Known {
  readonly format: 'md' | 'mdx';
  readonly anchors: string[];
  readonly footnotes: string[];
  readonly pictures: readonly string[];
  readonly used: Set<string>;
}

const addresses = [
  ...[
    '/',
    '/about/',
    '/about/#contribute',
    '/events/summit/',
    '/events/summit/#session-s1',
    '/search/?q=람다',
  ],
  ...[
    'https://aws.amazon.com/ko/',
    'HTTP://EXAMPLE.COM',
    'https://한글.kr/가?나=다#라',
    'https://a.kr/NaN',
    'https://a.kr/a_(b)',
  ],
  ...[
    'https://a.kr/%EA%B0%80',
    'https://a.kr/?q=undefined',
    'mailto:a@example.com',
    '#',
    '#top',
    '#main',
    '/rss.xml',
  ],
  ...[
    'https://a.kr/a"b',
    'https://a.kr/{{a}}',
    'https://a.kr/a|b',
    "https://a.kr/a'b",
    'https://a.kr/@@view',
    'https://a.kr/&amp;',
  ],
];

/** Something within a sentence. */
export function makeInline(random: Random, known: Known, depth = 0): string {
  if (depth > 2) return plainWords(random);
  const inner = () => makeInline(random, known, depth + 1);
  const kinds: (() => string)[] = [
    () => pickWords(random),
    () => pickWords(random),
    () => `${pickWords(random)} ${inner()} ${pickWords(random)}`,
    () => `**${inner()}**${random.pick(['', '은', '(가)'])}`,
    () => `*${inner()}*`,
    () => `_${inner()}_`,
    () => `~~${inner()}~~`,
    () =>
      `\`${random.pick(['code', 'undefined', '{{ NaN }}', '<b>', 'a|b', '@@', '  ', '한글'])}\``,
    () =>
      `[${random.once(6) ? '' : '글 '}${inner()}](${random.once(4) && known.anchors.length > 0 ? `#${random.pick(known.anchors)}` : random.pick(addresses)}${random.pick(['', '', ' "제목"'])})`,
    () => `[${plainWords(random)}](<${random.pick(addresses)}>)`,
    () => makeFootnote(random, known),
    () =>
      `<${random.pick(['kbd', 'sub', 'sup'])}>`.replace(/<(.*)>/, `<$1>${plainWords(random)}</$1>`),
    () => (known.format === 'mdx' ? '<br />' : '<br>'),
    () => (known.format === 'mdx' ? '[글](https://a.kr/)' : '<https://a.kr/x>'),
    () => (known.format === 'mdx' ? '{/* 메모 */}' : '<!-- 메모 -->'),
    () => `${plainWords(random)}${random.pick(['  \n', '\\\n'])}${plainWords(random)}`,
    () => `${plainWords(random)}${random.pick(['www.example.com', 'https://a.kr/b', 'a@b.kr'])}`,
  ];
  const text = random.pick(kinds)();
  return known.format === 'mdx' && !random.once(40)
    ? text.replaceAll(/(?<!\\)([{](?!\/\*)|<(?![a-z/]))/g, '\\$1')
    : text;
}

function makeFootnote(random: Random, known: Known): string {
  const label = random.pick([
    '참고',
    '1',
    'a b',
    'Note',
    '각주-2',
    'constructor',
    '__proto__',
    '가.나',
    '🎉',
    '100%',
  ]);
  known.footnotes.push(label);
  return `${plainWords(random)}[^${label.replace(' ', '-')}]`;
}
