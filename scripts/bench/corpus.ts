import { spawnSync } from 'node:child_process';
import type { Corpus } from './peers/peer.ts';
import { readTexts } from './peers/texts.ts';

/** Makes up so many recaps, the same every time, one to a session, in a folder below `.cache/bench`. */
export function generateCorpus(recaps: number): Corpus {
  const folder = `.cache/bench/recaps-${recaps}`;
  const words = `scripts/bench/generate.ts --recaps ${recaps} --sessions 1 --words 8 --out ${folder}`;
  const { status } = spawnSync('node', words.split(' '), { stdio: ['ignore', 'ignore', 2] });
  if (status !== 0) throw new Error('글을 지어내지 못했습니다.');
  return { folder, texts: readTexts(folder) };
}
