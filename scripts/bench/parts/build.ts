import { rmSync } from 'node:fs';
import type { Bench } from '../bench.ts';
import { buildProject, editProject, projectFolder, writeProject, type Built } from '../project.ts';

/** How each peer builds its site from nothing and after one edit: in turns, so that all share the machine's moods. */
export async function measureBuilds({ builds, reading, runs, say, keep }: Bench): Promise<void> {
  for (const { corpus, peers } of builds) {
    const recaps = corpus.texts.length;
    for (let run = 1; run <= runs(recaps); run++) {
      for (const peer of peers) {
        const about = { part: 'build', peer: peer.name, recaps } as const;
        writeProject(peer, corpus);
        const cold = await buildProject(peer, corpus, false);
        keep({ ...about, what: 'cold' }, { ...cold });
        editProject(peer, corpus);
        const edit = await buildProject(peer, corpus, true);
        keep({ ...about, what: 'edit' }, { ...edit });
        const times = `처음부터 ${describe(cold)}, 한 편 고치고 ${describe(edit)}`;
        say(`글 ${recaps}편 ${run}/${runs(recaps)}  ${peer.label}: ${times}`);
        if (corpus !== reading.corpus) {
          rmSync(projectFolder(peer, corpus), { recursive: true, force: true });
        }
      }
    }
  }
}

const describe = ({ wall, cpu }: Built): string => `${wall.toFixed(1)}초(CPU ${cpu.toFixed(1)}초)`;
