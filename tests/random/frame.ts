import { sessionKinds } from '#site/schema/session-words.ts';
import { line, sentence, webAddress } from '#site/schema/fields.ts';
import { seedRandom, type Random } from '../attacks/random.ts';
import { makeInline, type Known } from './inline.ts';
import { pickWords, plainWords } from './words.ts';

const days = ['2019-04-18', '2019-04-19'];
const addresses = [
  'https://a.kr/',
  'HTTP://EXAMPLE.COM/a?b=c&d',
  'https://한글.kr/가',
  'https://a.kr/NaN#x',
];

/** Everything of a content folder but its recaps, of values that the schemas have no reason to refuse. */
export function makeFrame(seed: number): Record<string, string> {
  const random = seedRandom(seed);
  const name = (mark: string) => accepted(() => `${pickWords(random, 4)} ${mark}`, line);
  const maybe = <Value>(value: () => Value): Value | undefined =>
    random.once(2) ? value() : undefined;
  const url = () => accepted(() => random.pick(addresses), webAddress);
  const note = () => accepted(() => pickWords(random, 12), sentence);
  const ids = (mark: string, count: number) =>
    Array.from({ length: count }, (_, at) => `${mark}${at + 1}`);
  const list = (values: readonly unknown[]) =>
    values.map((value) => `- ${JSON.stringify(value)}\n`).join('') || '[]\n';

  const services = ids('service-', 6).map((id) => ({
    id,
    name: name(id),
    formal: name(id),
    category: random.pick(['compute', 'storage', 'iot']),
    summary: name(id).slice(0, 140),
    url: url(),
    aliases: { short: [name(`${id}s`)], korean: [name(`${id}k`)], former: [], wrong: [] },
    life: [
      maybe(() => ({ kind: 'launched', date: '2014', source: url() })),
      maybe(() => ({ kind: 'renamed', from: name(`${id}f`), date: '2019-05', source: url() })),
      maybe(() => ({
        kind: 'ended',
        part: maybe(() => name('부분')),
        date: '2024-02-29',
        source: url(),
      })),
    ].filter((change) => change !== undefined),
    note: maybe(note),
  }));
  const speakers = ids('speaker-', 5).map((id) => ({
    id,
    name: name(id),
    affiliations: [{ event: 'summit', organisation: name('조직'), role: name('역할') }],
    note: maybe(note),
    noteUrl: maybe(url),
  }));
  const authors = ids('author-', 3).map((id) => ({
    id,
    name: name(id),
    link: maybe(url),
    line: maybe(() => note().slice(0, 140).trim()),
  }));
  const lineages = [
    {
      id: 'lineage-1',
      name: name('계보'),
      summary: name('계보'),
      stages: [{ name: name('단계'), tellings: [{ event: 'summit', points: [{ text: note() }] }] }],
      changes: [note()],
    },
  ];
  const event = {
    series: name('시리즈'),
    name: name('행사'),
    shortName: name('짧은'),
    summary: note().slice(0, 200).trim(),
    days,
    daysNote: maybe(note),
    venue: maybe(() => name('장소')),
    accent: 'indigo',
    tracks: ids('track-', 2).map((id) => ({ id, name: name(id) })),
    facts: [{ label: name('사실'), value: name('값') }],
    sources: [
      {
        id: 'diary',
        title: name('후기'),
        kind: 'blog',
        covers: note().slice(0, 160).trim(),
        url: maybe(url),
      },
    ],
  };
  const sessions = ids('s', 9).map((id, at) => ({
    id,
    title: name(id),
    kind: random.pick(Object.keys(sessionKinds)),
    day: maybe(() => days[at % 2]!),
    start: maybe(() => `1${at}:00`),
    track: maybe(() => random.pick(['track-1', 'track-2'])),
    room: maybe(() => name('방')),
    speakers: maybe(() => [random.pick(speakers).id]),
    presenter: maybe(() => name('주체')),
    services: maybe(() => [random.pick(services).id]),
    lineage: at === 0 ? 'lineage-1' : undefined,
    attendance: random.pick(['attended', 'full', 'missed', 'planned']),
    note: maybe(note),
    video: maybe(url),
    slides: maybe(url),
  }));
  return {
    'services.yml': list(services),
    'concepts.yml': list([{ id: 'concept-1', name: name('개념'), members: ['service-1'] }]),
    'speakers.yml': list(speakers),
    'authors.yml': list(authors),
    'lineages.yml': list(lineages),
    'events/summit/event.md': `---\n${JSON.stringify(event)}\n---\n\n## ${plainWords(random)}\n\n${makeText(random)}\n`,
    'events/summit/programme.yml': JSON.stringify({ sessions }),
  };
}

/** A value of so many that a schema accepts. */
function accepted(
  make: () => string,
  schema: { safeParse(text: string): { success: boolean } },
): string {
  for (;;) {
    const text = make();
    if (schema.safeParse(text).success) return text;
  }
}

const makeText = (random: Random): string => {
  const known: Known = { format: 'md', anchors: [], footnotes: [], pictures: [], used: new Set() };
  return [plainWords(random), ...(random.once(2) ? [] : [makeInline(random, known, 3)])].join(
    '\n\n',
  );
};
