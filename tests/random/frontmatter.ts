import { licences } from '#site/schema/licence.ts';
import type { Random } from '../attacks/random.ts';
import type { Known } from './inline.ts';
import { pickWords, plainWords } from './words.ts';

/** A text as a value of YAML, in one of the many ways to write one. */
export function writeScalar(text: string, random: Random): string {
  const double = JSON.stringify(text);
  return random.pick([
    () => double,
    () => double,
    () => `'${text.replaceAll("'", "''")}'`,
    () => text,
    () => `>-\n    ${text}`,
    () => `|-\n    ${text}`,
    () =>
      double.replaceAll(
        /[^ -~]/g,
        (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
      ),
    () => `${double} # 메모`,
  ])();
}

/** Values that two parsers of YAML may take for different things. */
const odd = [
  ...[
    '1_000',
    '0b11',
    '0o17',
    '0x1F',
    '1e3',
    '.5',
    '+1',
    '-1',
    '.inf',
    '.nan',
    '1.',
    '12:30',
    '1:2:3',
    '2019-04-18',
    '2019-04-18 10:00',
  ],
  ...[
    'yes',
    'no',
    'on',
    'off',
    'y',
    'true',
    'True',
    'TRUE',
    'null',
    '~',
    '=',
    '<<',
    '!글',
    '&글 a',
    '*글',
    '%글',
    '@글',
    '`글`',
    '? 글',
    '- 글',
  ],
  ...[
    '글 # 메모',
    '글: 글',
    '글:글',
    "'글",
    '"글',
    '[글',
    '{글',
    '글]',
    '# 글',
    '| 글',
    '> 글',
    '글\t글',
    '0123',
    '08',
    '1__0',
    '_1',
    '1_',
    '-0x1',
    '0b',
    '1e',
    'NaN',
    'Infinity',
  ],
];

/** The frontmatter of one recap; some of it the content check refuses. */
export function makeFrontmatter(random: Random, id: string, known: Known): string {
  const scalar = (text: string) => writeScalar(text, random);
  const value = (most: number) =>
    random.once(40)
      ? random.pick(odd)
      : scalar(random.once(2) ? plainWords(random, most) : pickWords(random, most));
  const maybe = (field: () => string): string[] => (random.once(3) ? [] : [field()]);
  const photo = random.once(6) ? random.pick(known.pictures) : undefined;
  if (photo) known.used.add(photo);
  const fields = [
    `title: ${scalar(`${random.once(2) ? pickWords(random, 4) : plainWords(random)} ${id}`)}`,
    `sessions: [${Array.from({ length: random.below(4) }, (_, at) => `s${1 + at * 3 + random.below(3)}`).join(', ')}]`,
    ...maybe(() => `perspective: ${scalar(`${plainWords(random)} ${id}`)}`),
    `published: ${random.pick(["'2026-11-20'", '"2024-02-29"', "'2000-01-01'", "'2099-12-31'"])}`,
    ...maybe(() => `summary: ${value(8)}`),
    ...maybe(
      () =>
        `points: ${random.once(2) ? `[${scalar('첫째').split('\n')[0] === scalar('첫째') ? '"첫째"' : "'첫째'"}, "둘째"]` : `\n  - ${value(8)}\n  - ${JSON.stringify(plainWords(random))}`}`,
    ),
    ...maybe(() => `sources: ${random.pick(['[diary]', '\n  - diary', '["diary"]', '[]'])}`),
    ...maybe(() => `licence: ${random.pick(Object.keys(licences))}`),
    ...maybe(
      () =>
        `original: { url: 'https://a.kr/${id}', published: ${random.pick(["'2019'", "'2019-04'", "'2019-04-18'"])} }`,
    ),
    ...maybe(() => `updated: [{ day: '2026-11-21', what: ${JSON.stringify(plainWords(random))} }]`),
    ...(random.once(20) ? [] : [`credit: ${JSON.stringify(`사진: ${plainWords(random, 2)}`)}`]),
    ...(random.once(3) ? [`authors: [${JSON.stringify(plainWords(random, 2))}]`] : []),
    ...(random.once(12) ? [`draft: ${random.pick(['true', 'false', 'True'])}`] : []),
    ...(photo
      ? [
          `photos:\n  - { src: ${JSON.stringify(`${random.pick(['./', ''])}${photo}`)}, alt: "무대에 선 두 사람"${random.once(2) ? '' : `, caption: ${JSON.stringify(plainWords(random))}`} }`,
        ]
      : []),
  ];
  const at = random.below(fields.length);
  const shuffled = [...fields.slice(at), ...fields.slice(0, at)];
  return `---\n${random.once(5) ? '# 메모\n' : ''}${shuffled.join('\n')}\n---\n`;
}
