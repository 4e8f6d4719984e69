import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { parse, stringify } from 'yaml';
import { seedRandom } from '../../tests/attacks/random.ts';
import { blendWords, composeBody, drawFrom, hangulWords, takeApart } from './recombine.ts';

/* Writes a content folder of any size, made of the sentences of the real one:
   `node scripts/bench/generate.ts --recaps 2000 --out .cache/bench/content`. The same every time. */

const { values } = parseArgs({
  options: {
    recaps: { type: 'string', default: '2000' },
    out: { type: 'string', default: '.cache/bench/content' },
    // All sessions: those beyond the recaps have none, and are given by two thousand people in no list.
    sessions: { type: 'string', default: '0' },
    // New words a recap. Sentences that come again bring none, while real recaps do.
    words: { type: 'string', default: '0' },
  },
});
const recaps = Number(values.recaps);
const sessions = Math.max(recaps, Number(values.sessions));
const count = Math.ceil(Math.max(recaps / 40, sessions / 200));
/** Things dealt out to events, as evenly as they can be. */
const share = (things: number, event: number) =>
  Math.floor((things * (event + 1)) / count) - Math.floor((things * event) / count);
const cities = ['Seoul', 'Busan', 'Daejeon', 'Jeju', 'Online'];
const accents = ['teal', 'plum', 'indigo', 'amber', 'moss', 'brick'];

interface Speaker {
  readonly id: string;
  readonly affiliations: readonly { readonly organisation: string; readonly role: string }[];
}

const random = seedRandom(2_000);
const { headings, sentences } = takeApart(
  globSync('content/events/*/*/index.md').toSorted().map(readBody),
);
const services = readList<{ id: string }>('services.yml').map(({ id }) => id);
const speakers = readList<Speaker>('speakers.yml');
const [drawHeading, drawSentence] = [drawFrom(headings, random), drawFrom(sentences, random)];
const [drawService, drawSpeaker] = [drawFrom(services, random), drawFrom(speakers, random)];
const drawWord = drawFrom(hangulWords(sentences), random);
const titles = new Set<string>();
const people = Array.from({ length: 2_000 }, (_, index) =>
  [...'김이박최정강조윤장임'][index % 10]!.concat(
    String.fromCharCode(
      0xac00 + 28 * ((37 * index) % 399),
      0xac00 + 28 * ((101 * index) % 397) + 4,
    ),
  ),
);
const drawPerson = drawFrom(people, random);
const tracks = ['build', 'run', 'data', 'security', 'games'].map((track) => ({
  id: track,
  name: `${track} 트랙`,
}));
const drawTrack = drawFrom(
  tracks.map(({ id }) => id),
  random,
);
const drawAttendance = drawFrom(['attended', 'full', 'missed', 'planned'], random);
/** Events of a year: more places where a hundred events would not do, as no year is before 2007. */
const perYear = Math.max(cities.length, Math.ceil(count / 20));
const cityOf = (index: number) => cities[index] ?? `City${index}`;
const events = Array.from({ length: count }, (_, index) => ({
  city: cityOf(index % perYear),
  year: 2026 - Math.floor(index / perYear),
  accent: accents[index % accents.length]!,
  recaps: share(recaps, index),
  sessions: share(sessions, index),
})).map((event) => ({ ...event, id: `aws-summit-${event.city.toLowerCase()}-${event.year}` }));

rmSync(values.out, { recursive: true, force: true });
for (const event of events) writeEvent(event);
for (const name of ['services.yml', 'concepts.yml', 'authors.yml']) {
  cpSync(join('content', name), join(values.out, name));
}
write('lineages.yml', '[]\n');
write(
  'speakers.yml',
  toYaml(
    speakers.map((speaker) => {
      const [{ organisation, role } = { organisation: '소속', role: '발표자' }] =
        speaker.affiliations;
      const affiliations = events.map(({ id }) => ({ event: id, organisation, role }));
      return { ...speaker, affiliations };
    }),
  ),
);
console.log(`${values.out}: 행사 ${events.length}개, 세션 ${sessions}개, 글 ${recaps}편`);

function writeEvent(event: (typeof events)[number]): void {
  const { id, city, year, accent } = event;
  const day = `${year}-05-14`;
  const source = { id: 'notes', title: '노트', kind: 'notes', covers: '하루' };
  const name = `AWS Summit ${city} ${year}`;
  const about = { series: `AWS Summit ${city}`, name, shortName: `Summit ${city} ${year}` };
  const facts = { summary: drawSentence(), days: [day], accent, tracks, sources: [source] };
  write(
    `events/${id}/event.md`,
    `---\n${toYaml({ ...about, ...facts })}---\n\n${composeBody(2, drawHeading, drawSentence)}`,
  );
  const sessions = Array.from({ length: event.sessions }, (_, index) => ({
    id: `session-${index + 1}`,
    title: composeTitle(),
    day,
    start: `${String(9 + (Math.floor(index / 5) % 14)).padStart(2, '0')}:00`,
    speakers: [index < event.recaps ? drawSpeaker().id : drawPerson()],
    attendance: index < event.recaps ? 'attended' : drawAttendance(),
    track: drawTrack(),
    services: [...new Set(Array.from({ length: 1 + random.below(5) }, drawService))],
  }));
  write(`events/${id}/programme.yml`, toYaml({ sessions }));
  for (const session of sessions.slice(0, event.recaps)) {
    const head = {
      title: session.title,
      sessions: [session.id],
      authors: ['editors'],
      published: day,
      summary: drawSentence().slice(0, 200),
      points: [drawSentence(), drawSentence(), drawSentence()],
      sources: ['notes'],
    };
    const body = composeBody(3 + random.below(4), drawHeading, drawSentence);
    const words = Array.from({ length: Number(values.words) }, () =>
      blendWords(drawWord(), drawWord()),
    );
    const end = words.map((word) => `\n${word}에 관해 묻고 답했습니다.\n`).join('');
    write(`events/${id}/${session.id}/index.md`, `---\n${toYaml(head)}---\n\n${body}${end}`);
  }
}

/** Two headings make a title, and a third where somebody has it already; no title comes twice. */
function composeTitle(): string {
  let title = `${drawHeading()}, ${drawHeading()}`;
  // There are not as many pairs as sessions.
  while (titles.has(title)) title = `${title.split(' · ')[0]!} · ${drawHeading()} ${titles.size}`;
  titles.add(title);
  return title;
}

/** Strings in quotation marks, or a day would become a date. */
function toYaml(value: unknown): string {
  return stringify(value, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' });
}

function readBody(file: string): string {
  return readFileSync(file, 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '');
}

function readList<Entry>(name: string): Entry[] {
  return parse(readFileSync(join('content', name), 'utf8')) as Entry[];
}

function write(name: string, text: string): void {
  const path = join(values.out, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
