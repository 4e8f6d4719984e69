import type { Random } from '../attacks/random.ts';

/** What people write, and now and then what they paste; some of it the content check refuses. */
const words = [
  ...[
    '람다를',
    'AWS Lambda는',
    'S3에',
    '“50만 명”이',
    '5~10초',
    '100%',
    'R&D',
    'C#과',
    'C++',
    '3 < 5',
    'a > b',
  ],
  ...[
    '썼습니다.',
    '올랐습니다…',
    '(그때는)',
    '‘정말’',
    "it's",
    '"큰따옴표"',
    '—',
    '한글, 영어',
    'e.g.',
    '1.',
    '- 빼기',
  ],
  ...[
    'v1.2.3',
    '2019-04-18',
    '10:30',
    'a_b_c',
    '__init__',
    '*별*',
    '**굵게**은',
    '~물결~',
    '`코드`',
    '|',
    '\\',
    '\\*',
  ],
  ...[
    '🎉',
    '👩‍💻',
    '❤️',
    '1️⃣',
    '①',
    '㈜',
    '№',
    'é',
    'Việt',
    '日本語',
    '\u00A0',
    '\u3000',
    'ﬁ',
    '½',
    'Ⅳ',
    '→',
    '©',
  ],
  ...[
    '#태그',
    '@이름',
    '$100',
    '^위^',
    '[대괄호]',
    '{중괄호}',
    '<꺾쇠',
    '&amp;',
    '&lt;b&gt;',
    '&copy;',
    '&',
    '&#44032;',
    '\\{',
  ],
  ...[
    'https://aws.amazon.com/ko/에서',
    'www.example.com',
    'mail@example.com',
    'http://a.kr/?a=1&b=2#c',
    'localhost',
  ],
  ...[
    'constructor',
    '__proto__',
    'toString',
    'null',
    'true',
    'NULL',
    'void',
    'import',
    'export',
    '<!-- 메모 -->',
  ],
  ...['==형광', '++밑줄++', '!!!', '???', '$x$', '---', '***', '+++'],
];

/** Refused wherever they stand as text, so they are rare. */
const rare = [
  ...['{% raw %}', '[TOC]', '{: .x}', '[[wiki]]', ':::', ':smile:'],
  'undefined',
  'NaN',
  '{{ x }}',
  '@@',
  '\u200B',
  '&#0;',
  '[^none]',
  '![글](x.png)',
  '<b>굵게</b>',
  '&zwnj;',
];

export const pickWords = (random: Random, most = 8): string =>
  Array.from({ length: 1 + random.below(most) }, () => pickWord(random)).join(' ');

export const pickWord = (random: Random): string =>
  random.once(300) ? random.pick(rare) : random.once(2) ? random.pick(plain) : random.pick(words);

const plain = [
  '서버',
  '배포',
  '구성',
  '기록',
  '발표',
  '비용',
  '데이터베이스',
  '장애',
  '확장',
  '모니터링',
  '아키텍처',
];

/** Plain words that no parser of Markdown or YAML has an opinion on. */
export const plainWords = (random: Random, most = 5): string =>
  Array.from({ length: 1 + random.below(most) }, () => random.pick(plain)).join(' ');
