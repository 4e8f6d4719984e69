import { existsSync } from 'node:fs';
import type { Bench } from '../bench.ts';
import type { Corpus, Peer } from '../peers/peer.ts';
import type { Text } from '../peers/texts.ts';
import { buildProject, siteFolder, writeProject } from '../project.ts';
import { serveCounted, type Pace, type Served } from '../search/served.ts';

/** Sees to it that each peer's site is there to be looked at. */
export async function provideSites({ reading, reuse, say }: Bench): Promise<void> {
  const { corpus, peers } = reading;
  for (const peer of peers) {
    if (reuse && existsSync(siteFolder(peer, corpus))) continue;
    say(`글 ${corpus.texts.length}편의 사이트를 만듭니다: ${peer.label}`);
    writeProject(peer, corpus);
    await buildProject(peer, corpus, false);
  }
}

/** Serves a peer's site while something is done with it. */
export async function withSite<Result>(
  peer: Peer,
  corpus: Corpus,
  use: (site: Served) => Promise<Result>,
  pace?: Pace,
): Promise<Result> {
  const site = await serveCounted(siteFolder(peer, corpus), pace);
  try {
    return await use(site);
  } finally {
    site.close();
  }
}

/** The recap of the middle length, the same for all. */
export const middleText = ({ texts }: Corpus): Text =>
  texts.toSorted((one, other) => one.body.length - other.body.length)[
    Math.floor(texts.length / 2)
  ]!;
