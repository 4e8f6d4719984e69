import { readFileSync, writeFileSync } from 'node:fs';
import { parseAsked } from './arguments.ts';
import type { Bench, Round } from './bench.ts';
import { generateCorpus } from './corpus.ts';
import { installPeers, readVersion } from './install.ts';
import { medians } from './numbers.ts';
import { measureBuilds } from './parts/build.ts';
import { measureLighthouse } from './parts/lighthouse.ts';
import { measurePhotos } from './parts/photos.ts';
import { measureSearch } from './parts/search.ts';
import { measureWeights } from './parts/weight.ts';
import { peers as all, yardstick } from './peers/all.ts';
import type { Peer } from './peers/peer.ts';
import {
  addEntry,
  type About,
  type Entry,
  type Figures,
  type Part,
  type Results,
} from './results.ts';
import {
  ask,
  describeMachine,
  readCommit,
  readNewest,
  readResults,
  writeResults,
} from './results-file.ts';
import { putTable, renderResults } from './table.ts';

/* This site beside other generators, on the same recaps and the same machine: `npm run bench`.
   Parts alone: `-- --only build,weight --peers ours,starlight --recaps 1000 --runs 1`; README.md beside this file says more. */

const asked = parseAsked(
  process.argv.slice(2),
  all.map(({ name }) => name),
);
const started = performance.now();
const date = new Date().toISOString().slice(0, 10);
const commit = readCommit();
let results: Results | undefined;
/** The runs of this time, by what they are of. */
const taken = new Map<string, Figures[]>();

if (asked.parts.length > 0) await measure();
const newest = results ?? readNewest();
if (newest === undefined) throw new Error('아직 잰 것이 없습니다.');
const table = renderResults(newest);
console.log(`\n${table}`);
if (asked.readme) {
  writeFileSync('README.md', putTable(readFileSync('README.md', 'utf8'), table));
  say('README.md에 적었습니다.');
}

async function measure(): Promise<void> {
  installPeers(say);
  const able = all.filter(isAble).filter(({ name }) => asked.peers?.includes(name) ?? true);
  const rounds = new Map<number, Round>();
  const roundOf = (recaps: number): Round => {
    const peers = able.filter(({ most = Infinity }) => asked.peers !== undefined || recaps <= most);
    const round = rounds.get(recaps) ?? { corpus: generateCorpus(recaps), peers };
    rounds.set(recaps, round);
    return round;
  };
  results = begin(able);
  const bench: Bench = {
    builds: asked.parts.includes('build') ? asked.recaps.map(roundOf) : [],
    reading: roundOf(asked.reading),
    runs: asked.runs,
    photos: asked.photos,
    reuse: asked.reuse || asked.parts.includes('build'),
    say,
    keep,
  };
  const takes: Readonly<Record<Part, (bench: Bench) => Promise<void>>> = {
    build: measureBuilds,
    weight: measureWeights,
    search: measureSearch,
    lighthouse: measureLighthouse,
    photos: measurePhotos,
  };
  for (const part of asked.parts) await takes[part](bench);
}

/** Whether the machine has what a peer needs. */
function isAble({ program, label }: Peer): boolean {
  const isThere = program === undefined || ask(program.name, program.version) !== '';
  if (!isThere) say(`${label}: 없음 (${program.name}이 없습니다)`);
  return isThere;
}

/** What was measured today on this machine, to add to, or nothing yet. */
function begin(able: readonly Peer[]): Results {
  const today = readResults(date);
  const machine = describeMachine();
  const isSame = JSON.stringify(today?.machine) === JSON.stringify(machine);
  const versions = able.map(({ name, packages, packageFolder, program }) => [
    name,
    {
      ...Object.fromEntries(packages.map((one) => [one, readVersion(one, packageFolder)])),
      ...(program && { [program.name]: ask(program.name, program.version) }),
    },
  ]);
  return {
    form: 1,
    date,
    machine,
    versions: { ...(isSame && today?.versions), ...Object.fromEntries(versions) },
    labels: Object.fromEntries(all.map(({ name, label }) => [name, label])),
    entries: isSame ? (today?.entries ?? []) : [],
  };
}

/** Adds a run to those of the same thing, in place of what an earlier day or hour has of it, and writes all down. */
function keep(about: About, figures: Figures): void {
  const key = JSON.stringify(about);
  const runs = [...(taken.get(key) ?? []), figures];
  taken.set(key, runs);
  const at = new Date().toISOString();
  const entry: Entry = { ...about, at, commit, runs, median: medians(runs) };
  results = { ...results!, entries: addEntry(results!.entries, entry, yardstick) };
  writeResults(results);
}

function say(message: string): void {
  const seconds = Math.round((performance.now() - started) / 1000);
  const clock = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  console.error(`${clock.padStart(6)}  ${message}`);
}
