import type { Random } from '../attacks/random.ts';
import { makeInline, type Known } from './inline.ts';
import { plainWords } from './words.ts';

/** A text of some blocks, with the footnotes it names. */
export function makeBody(random: Random, known: Known): string {
  const level = { now: 1 };
  const blocks = Array.from({ length: 2 + random.below(9) }, () => makeBlock(random, known, level));
  const labels = [...new Set(known.footnotes.map((label) => label.replace(' ', '-')))];
  const notes = labels
    .filter(() => !random.once(100))
    .map((label) => `[^${label}]: ${makeInline(random, { ...known, footnotes: [] }, 2)}`);
  return [...blocks, ...notes].join('\n\n');
}

const codes = [
  'js',
  'yaml',
  '',
  'ts title="a"',
  'sh {1,3}',
  'c++',
  'f#',
  '한글',
  'Mermaid-like',
  'text',
];
const sources = [
  '{{ x }}',
  'undefined',
  '<script>',
  '```',
  '  들여쓰기',
  '\tタブ',
  '<!-- -->',
  '---',
  'a && b',
];

function makeBlock(random: Random, known: Known, level: { now: number }, depth = 0): string {
  const line = () => makeInline(random, known).replaceAll(/\s*\n/g, ' ');
  const nested = () => makeBlock(random, known, level, depth + 1);
  const indent = (text: string, by: string) => text.replaceAll('\n', `\n${by}`);
  const kinds: (() => string)[] = [
    () => makeInline(random, known),
    () => [line(), makeInline(random, known)].join('\n'),
    () => (depth > 0 ? line() : makeHeading(random, known, level)),
    () => (depth > 0 ? line() : makeHeading(random, known, level)),
    () => Array.from({ length: 1 + random.below(4) }, () => `- ${line()}`).join('\n'),
    () =>
      Array.from(
        { length: 1 + random.below(3) },
        (_, at) => `${at + random.below(3)}. ${line()}`,
      ).join('\n'),
    () => `- [${random.pick([' ', 'x', 'X'])}] ${line()}\n- [ ] ${line()}`,
    () => (depth > 1 ? line() : `- ${indent(nested(), '  ')}\n\n  ${indent(nested(), '  ')}`),
    () => (depth > 1 ? line() : `> ${indent(nested(), '> ')}`),
    () => `> **${random.pick(['편집자 주', '엇갈리는 기록', '다른 말'])}** ${line()}`,
    () => `> **그 뒤** ${line()} ([${random.pick(['2020-09-22', '2020'])}](https://a.kr/x))`,
    () => makeTable(random, line),
    () =>
      `\`\`\`\`${random.pick(codes)}\n${random.pick(sources)}\n${random.pick(sources)}\n\`\`\`\``,
    () => `    ${plainWords(random)}`,
    () => random.pick(['---', '***', '- - -']),
    () => (depth > 0 ? line() : makePictures(random, known)),
    () => (depth > 0 ? line() : makePictures(random, known)),
    () =>
      `<details>\n<summary>${plainWords(random)}</summary>\n\n${depth > 1 ? line() : nested()}\n\n</details>`,
    () =>
      `${line()} <details><summary>${plainWords(random)}</summary>${plainWords(random)}</details>`,
    () =>
      `[${plainWords(random)}][ref]\n\n[ref]: ${random.pick(['/about/', 'https://a.kr/ "제목"', '<https://a.kr/b c>'])}`,
    () => (known.format === 'mdx' ? '{/* 메모\n두 줄 */}' : '<!-- 메모\n\n두 줄 -->'),
    () => (known.format === 'md' || depth > 0 ? line() : makeComponent(random, known, line)),
    () => (depth > 0 || !random.once(6) ? line() : makeDiagram(random)),
  ];
  return random.pick(kinds)();
}

function makeHeading(random: Random, known: Known, level: { now: number }): string {
  level.now = Math.max(2, Math.min(6, level.now + 1 - random.below(3)));
  const words = random.once(8)
    ? random.pick([
        '🎉',
        '…',
        'Main',
        'Menu',
        'page 1',
        '`undefined`',
        'C#',
        '1',
        '-',
        '~~취소~~',
        'constructor',
        '&amp;',
      ])
    : makeInline(random, known, 1).replaceAll(/\s*\n/g, ' ');
  const id = `h${random.below(40)}`;
  if (known.format === 'mdx' || random.once(2)) return `${'#'.repeat(level.now)} ${words}`;
  known.anchors.push(id);
  return level.now === 2 && random.once(6)
    ? `${words} {#${id}}\n---`
    : `${'#'.repeat(level.now)} ${words} {#${id}}`;
}

function makeTable(random: Random, line: () => string): string {
  const width = 1 + random.below(4);
  const row = (cell: () => string) => `| ${Array.from({ length: width }, cell).join(' | ')} |`;
  const cell = () => (random.once(6) ? '' : line().replaceAll('|', '\\|'));
  return [
    row(cell),
    row(() => random.pick(['---', ':--', '--:', ':-:'])),
    row(cell),
    row(cell),
  ].join('\n');
}

function makePicture(random: Random, known: Known): string {
  const name = random.pick(known.pictures);
  known.used.add(name);
  const alt = plainWords(random);
  const caption = `${plainWords(random)}${random.pick([' | 사진: 나', ' | ', '', ' | A|B'])}`;
  const title = random.once(4) ? '' : ` "${caption}"`;
  const written = random.pick([
    `<./${name}>`,
    `<${name}>`,
    `./${encodeURI(name)}`,
    `<./${encodeURI(name)}>`,
  ]);
  return random.once(4)
    ? `![${alt}][p${name.length}]\n\n[p${name.length}]: <./${name}>${title}`
    : `![${alt}](${written}${title})`;
}

/** A picture, or several that are a gallery. */
const makePictures = (random: Random, known: Known): string =>
  Array.from({ length: random.once(3) ? 2 + random.below(3) : 1 }, () =>
    makePicture(random, known),
  ).join(random.pick(['\n', '\n', ' ', '  \n', '\\\n']));

function makeComponent(random: Random, known: Known, line: () => string): string {
  if (random.once(2))
    return `<Gallery>\n\n${makePictures(random, known)}\n\n${makePicture(random, known)}\n\n</Gallery>`;
  if (random.once(2))
    return `<Since then="${plainWords(random)}" now="${plainWords(random)}" date="2020-09" source="https://a.kr/x" />`;
  return `<Quote by="${plainWords(random)}"${random.pick(['', ' source="https://a.kr/x?y=1&z=2"'])}>\n\n${line()}\n\n</Quote>`;
}

const makeDiagram = (random: Random): string =>
  `\`\`\`mermaid\nflowchart ${random.pick(['TD', 'LR'])}\n  accTitle: ${plainWords(random)}\n  accDescr: ${plainWords(random)}\n  a[${plainWords(random)}] --> b[${random.pick(['"값 #35;"', 'DB', '"a<br>b"', '"NaN 값"', '🎉'])}]\n\`\`\``;
