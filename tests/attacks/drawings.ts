import type { Random } from './random.ts';

/** What a label says: words, odd letters, markup, and characters that nobody sees, as they are and by number. */
const said = [
  ...['웹 서버', 'EC2', 'Elastic Load<br/>Balancing', '주문 서비스', '/orders', '읽기·쓰기', 'A'],
  ...['가'.repeat(30), '한 번 더 한 번 더 한 번 더', '😀', '👩‍💻', '각', '한'],
] as const;
const hostileWords = [
  ...['<script>__pwn()</script>', '</svg><img src=x onerror=__pwn()>', '#lt;b#gt;', '#60;b#62;'],
  ...[
    '#8238;gpj.exe',
    '#99999999;',
    '#99999999999999999999999;',
    '#0;',
    '#55357;',
    '#8203;',
    '#7;',
  ],
  ...[
    '\u202egpj',
    '\u0000',
    '\ud83d',
    '\udc00x',
    '\u0007',
    '\u2066',
    '\u009f',
    ' ',
    '""',
    '#quot;',
  ],
  ...[
    '가'.repeat(200),
    '가<br>'.repeat(40),
    '-'.repeat(90),
    '\\n'.repeat(9),
    '${__pwn()}',
    '{{x}}',
  ],
] as const;
const kinds = ['actor', 'compute', 'storage', 'database', 'network', 'plain', 'lambda'] as const;
const operators = ['-->', '-.->', '==>', '---', '<-->', '-.-', '==='] as const;
const names = [
  '__proto__',
  'constructor',
  'toString',
  'a',
  'b',
  'node',
  '가',
  'end',
  'x-y',
] as const;

const times = <Value>(count: number, make: (index: number) => Value): Value[] =>
  Array.from({ length: count }, (_, index) => make(index));
const pad = (lines: readonly string[]): string => lines.map((line) => `  ${line}`).join('\n');

/** A flowchart with a text alternative around these lines. */
const flowchart = (lines: readonly string[], direction = 'TD'): string =>
  `flowchart ${direction}\n  accTitle: 구성\n  accDescr: 요청이 갑니다.\n${pad(lines)}`;

interface Size {
  readonly nodes: number;
  readonly edges: number;
  readonly groups: number;
}

/** Nodes, some of them in frames, each led to from one before it, and some arrows more. */
function build(random: Random, { nodes, edges, groups }: Size): string {
  const lines: string[] = [];
  let [open, made] = [0, 0];
  for (const index of times(nodes, (each) => each)) {
    if (made < groups && random.once(3)) {
      lines.push(`subgraph g${made++}[구역 ${made}]`);
      open += 1;
    }
    const [from, to] = random.pick([
      ['[', ']'],
      ['[(', ')]'],
      ['([', '])'],
      ['["', '"]'],
    ] as const);
    const kind = random.once(3) ? '' : `:::${random.pick(kinds.slice(0, 6))}`;
    lines.push(`n${index}${from}${random.pick(said)}${to}${kind}`);
    while (open > 0 && random.once(3)) {
      lines.push('end');
      open -= 1;
    }
  }
  lines.push(...times(open, () => 'end'));
  const name = () => (random.once(2) ? '' : `|${random.pick(said.slice(0, 6))}|`);
  const link = (one: number, other: number) =>
    lines.push(`n${one} ${random.pick(operators)}${name()} n${other}`);
  for (let index = 1; index < nodes; index += 1)
    link(random.once(2) ? index - 1 : random.below(index), index);
  for (let index = 0; index < edges; index += 1) link(random.below(nodes), random.below(nodes));
  return flowchart(lines, random.pick(['TD', 'TB', 'LR']));
}

/** A drawing as authors make them. */
const buildPlain = (random: Random): string =>
  build(random, {
    nodes: 2 + random.below(8),
    edges: random.below(3),
    groups: random.below(4),
  });

/** Larger ones, up to and beyond what is allowed. */
const buildLarge = (random: Random): string =>
  build(random, {
    nodes: 2 + random.below(32),
    edges: random.below(14),
    groups: random.below(12),
  });

/** Structures that would cost a reader of them its time, its stack or its sense. */
const structures: readonly ((random: Random, size: number) => readonly string[])[] = [
  (_, size) => times(size, (n) => `s${n}[가] --> a${n}[가] & b${n}[가] --> s${n + 1}[가]`),
  (_, size) => times(3, (n) => `${sides('a', n, size)} --> ${sides('b', n, size)}`),
  (_, size) => ['a[가]', `a ${'-'.repeat(size * 30)} b[나]`],
  (_, size) => [`a[가] --${' -'.repeat(size * 9)} b[나]`],
  (_, size) => [`a[가] --${' '.repeat(size * 9)}b[나]`],
  (_, size) => [...times(size, (n) => `subgraph g${n}[가]`), 'a[가]', ...times(size, () => 'end')],
  (_, size) => times(size, (n) => `n${n}[가] --> n${n + 1}[가]`),
  (_, size) => [`n0[가]`, ...times(size, (n) => `n${n} --> n${n + 1}[가]`), `n${size} --> n0`],
  (_, size) => ['a[가]', ...times(size, () => 'a --> a')],
  (_, size) => ['a[가] --> b[나]', ...times(size, () => 'b -->|다시| a')],
  (_, size) => ['a[가]', ...times(size, (n) => `a --> b${n}[나 ${n}]`)],
  (random, size) => [
    ...times(size, (n) => `n${n}[가]`),
    ...times(size, () => `n${random.below(size)} -->|이름| n${random.below(size)}`),
  ],
  (_, size) => [
    ...times(size, (n) => `subgraph g${n}[가]\n  n${n}[가]\n  end`),
    ...times(size - 1, (n) => `g${n} --> g${n + 1}`),
  ],
  () => ['subgraph a[가]', 'subgraph a[나]', 'b[가]', 'end', 'end'],
  () => ['subgraph a[가]', 'a[나]', 'end'],
  () => ['a[나]', 'subgraph a[가]', 'b[다]', 'end'],
  () => ['subgraph a[가]', 'b[다] --> a', 'end'],
  () => ['subgraph a[가]', 'subgraph b[나]', 'c[다]', 'end', 'a --> b', 'end'],
  () => ['subgraph a[가]', 'b[다]', 'end', 'a --> a'],
  () => ['subgraph a[가]', 'end', 'b[나] --> a'],
  () => ['subgraph a[가]', 'b[나]'],
  () => ['subgraph [[', 'b[나]', 'end', 'end'],
  (_, size) => [`a${'['.repeat(size * 9)}`, `b${'(['.repeat(size * 4)}`, `c["${'"'.repeat(size)}`],
  (_, size) => times(size, (n) => `%% ${'가'.repeat(n)}`),
];

const sides = (name: string, row: number, size: number): string =>
  times(size, (n) => `${name}${row}x${n}[가]`).join(' & ');

/** A payload in each place in which a drawing has words. */
const corners: readonly ((word: string) => string)[] = [
  (word) => flowchart([`a[${word}]`]),
  (word) => flowchart([`a["${word}"] --> b[나]`]),
  (word) => flowchart([`a[(${word})] --> b([${word}])`]),
  (word) => flowchart([`a[가] -->|${word}| b[나]`]),
  (word) => flowchart([`a[가] -- ${word} --> b[나]`]),
  (word) => flowchart([`subgraph g[${word}]`, 'a[가]', 'end']),
  (word) => flowchart([`subgraph ${word}`, 'a[가]', 'end']),
  (word) => flowchart([`a${word}[가] --> b[나]`]),
  (word) => flowchart([`a[가]:::${word}`]),
  (word) => flowchart(['a[가]', `%% ${word}`]),
  (word) => `flowchart TD\n  accTitle: ${word}\n  accDescr: 나\n  a[가]`,
  (word) => `flowchart TD\n  accTitle: 가\n  accDescr: ${word}\n  a[가]`,
  (word) => `---\ntitle: ${word}\n---\n${flowchart(['a[가]'])}`,
  (word) => `---\ntitle: "${word}"\n${flowchart(['a[가]'])}`,
  (word) => `flowchart ${word}\n  accTitle: 가\n  accDescr: 나\n  a[가]`,
];

/** A drawing with something hostile in the place of its words. */
export const hideInDrawing = (word: string, random: Random): string =>
  random.pick(corners)(word.replaceAll(/[\r\n]/g, ' '));

/** A structure that is hostile, in a size that some checks let through. */
export const buildHostile = (random: Random): string =>
  random.once(2)
    ? flowchart(random.pick(structures)(random, 1 + random.below(random.pick([8, 30, 300]))))
    : hideInDrawing(random.pick(hostileWords), random);

/** Lines lost, doubled and exchanged, and odd signs anywhere. */
function damage(text: string, random: Random): string {
  const lines = text.split('\n');
  for (let left = 1 + random.below(3); left > 0; left -= 1) {
    const [one, other] = [random.below(lines.length), random.below(lines.length)];
    const line = lines[one]!;
    const at = random.below(line.length + 1);
    const sign = random.pick([
      '[',
      ']',
      '(',
      '&',
      '-->',
      '|',
      '"',
      ';',
      ':::',
      'end',
      '#',
      '\r',
      '\t',
    ]);
    const name = random.pick(names);
    lines[one] = random.pick([
      lines[other]!,
      `${line}\n${lines[other]}`,
      line.slice(0, at),
      `${line.slice(0, at)}${sign}${line.slice(at)}`,
      line.replaceAll(/\b[ng]\d+/g, (id) => (random.once(2) ? name : id)),
    ]);
  }
  return lines.join('\n');
}

/** Drawings of every kind: as authors make them, large, damaged, hostile. The same chance makes the same. */
export const buildDrawing = (random: Random): string => {
  const lot = random.below(10);
  if (lot < 2) return buildPlain(random);
  if (lot < 4) return buildLarge(random);
  return lot < 7 ? damage(buildPlain(random), random) : buildHostile(random);
};
