import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { Page } from '@playwright/test';
import { openText, startDevServer, whenPainted } from './dev-server.ts';
import { generateCorpus } from './corpus.ts';
import { installPeers } from './install.ts';
import { median } from './numbers.ts';
import { ours } from './peers/ours.ts';
import type { Peer } from './peers/peer.ts';
import { starlight } from './peers/starlight.ts';
import { projectFolder, writeProject } from './project.ts';
import { openBrowser } from './search/in-browser.ts';

/* How long whoever writes waits in `npm run dev`, beside Starlight: until the first recap is painted, until an edit of
   it is, and until an edit of the dictionary is. `npm run bench:dev -- --recaps 1000 --edits 10 --peers ours`. */

const { values } = parseArgs({
  options: {
    recaps: { type: 'string', default: '1000' },
    edits: { type: 'string', default: '10' },
    peers: { type: 'string', default: 'ours,starlight' },
  },
});
const peers = [ours, starlight].filter(({ name }) => values.peers.split(',').includes(name));
const edits = Array.from({ length: Number(values.edits) }, (_, edit) => `고침${edit}번째`);

/** How long an author thinks between two edits, in milliseconds: the check of the content ends meanwhile. */
const thought = 3_000;

/** Milliseconds of every kind of wait; what a peer does not know has none. */
type Waits = Readonly<Record<string, readonly number[]>>;

if (peers.includes(starlight)) installPeers(console.error);
const corpus = generateCorpus(Number(values.recaps));
/** The recap in the middle, open in the browser and in the editor. */
const text = corpus.texts[Math.floor(corpus.texts.length / 2)]!;
const browser = await openBrowser();
const waits = new Map<Peer, Waits>();
for (const peer of peers) {
  writeProject(peer, corpus);
  const { first: cold } = await open(peer, () => Promise.resolve({}));
  const { first, ...edited } = await open(peer, (page) => edit(peer, page));
  waits.set(peer, { '첫 쪽, 처음 켤 때': cold!, '첫 쪽, 다시 켤 때': first!, ...edited });
}
await browser.close();
report();

/** Starts the server, opens the recap, does something with it, and ends both. */
async function open(peer: Peer, use: (page: Page) => Promise<Waits>): Promise<Waits> {
  const server = await startDevServer(peer, corpus);
  const page = await browser.newPage();
  try {
    const first = [(await openText(page, server, peer, text)) - server.started];
    await pause(thought);
    return { first, ...(await use(page)) };
  } finally {
    await page.close();
    await server.stop();
  }
}

/** Edits the recap, and of this site the dictionary: words that the text says all along become a name, and so a link. */
async function edit(peer: Peer, page: Page): Promise<Waits> {
  const folder = projectFolder(peer, corpus);
  const file = join(folder, peer.textFile(text));
  const written = readFileSync(file, 'utf8');
  const ofText = await time(page, 'p', (words) => writeFileSync(file, `${written}\n${words}\n`));
  if (peer !== ours) return { '글을 고칠 때': ofText };
  const all = `${edits.join('에서, ')}에서 씁니다.`;
  writeFileSync(file, `${written}\n${all}\n`);
  await whenPainted(page, 'p', all);
  await pause(thought);
  const dictionary = join(folder, 'recaps/services.yml');
  const entries = readFileSync(dictionary, 'utf8');
  const ofDictionary = await time(page, 'p a', (words) =>
    writeFileSync(dictionary, entries.replace('short: [', `short: [${words}, `)),
  );
  return { '글을 고칠 때': ofText, '사전을 고칠 때': ofDictionary };
}

/** Milliseconds from each edit until its words are painted in one of these elements. */
async function time(
  page: Page,
  elements: string,
  edit: (words: string) => void,
): Promise<number[]> {
  const times: number[] = [];
  for (const words of edits) {
    const started = Date.now();
    edit(words);
    times.push((await whenPainted(page, elements, words)) - started);
    await pause(thought);
  }
  return times;
}

function report(): void {
  console.log(`글 ${corpus.texts.length}편, 고치기 ${edits.length}번. 중앙값 / 가장 긴 것 (ms)`);
  for (const [peer, kinds] of waits)
    for (const [kind, times] of Object.entries(kinds)) {
      const beside = waits.get(starlight)?.[kind];
      const ratio = beside && peer !== starlight ? median(times) / median(beside) : undefined;
      console.log(
        [
          `  ${peer.label}`,
          kind,
          `${Math.round(median(times))} / ${Math.max(...times)}`,
          ...(ratio === undefined ? [] : [`${starlight.label}의 ${ratio.toFixed(2)}배`]),
        ].join('  '),
      );
    }
}
