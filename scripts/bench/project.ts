import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, delimiter, dirname, join, resolve } from 'node:path';
import { packages } from './install.ts';
import { measureCommand, weighFolder, type Taken } from './measure.ts';
import type { Corpus, Peer } from './peers/peer.ts';
import type { Text } from './peers/texts.ts';

/** What a build took and made. */
export interface Built extends Taken {
  readonly bytes: number;
  readonly files: number;
}

const sentence = '덧붙인 문장을 검사가 찾습니다.';

/** Where a peer's project with a corpus lies. */
export const projectFolder = ({ name }: Peer, { texts }: Corpus): string =>
  `.cache/bench/projects/${name}-${texts.length}`;

/** Where its site lies once it is built. */
export const siteFolder = (peer: Peer, corpus: Corpus): string =>
  join(projectFolder(peer, corpus), peer.out);

/** Writes a peer's project anew, so that nothing is left of any build. */
export function writeProject(peer: Peer, corpus: Corpus): void {
  const folder = projectFolder(peer, corpus);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [from, to] of peer.copies?.(corpus) ?? []) {
    cpSync(from, join(folder, to), { recursive: true, filter: isOurs });
  }
  for (const [path, content] of peer.files(corpus)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  if (peer.packageFolder !== undefined) {
    symlinkSync(resolve(peer.packageFolder), join(folder, 'node_modules'), 'junction');
  }
}

/** What is installed somewhere within what is copied stays where it is. */
const isOurs = (path: string): boolean => basename(path) !== 'node_modules';

/** Adds a sentence to the end of one recap. */
export function editProject(peer: Peer, corpus: Corpus): void {
  const file = join(projectFolder(peer, corpus), peer.textFile(editedText(corpus)));
  appendFileSync(file, `\n${sentence}\n`);
}

/** Builds a project, and looks whether all recaps are there, with the edit where there was one. */
export async function buildProject(peer: Peer, corpus: Corpus, isEdited: boolean): Promise<Built> {
  const folder = projectFolder(peer, corpus);
  const taken = await measureCommand(peer.command, {
    folder,
    log: join(folder, '..', `${peer.name}.log`),
    environment: {
      ...process.env,
      ASTRO_TELEMETRY_DISABLED: '1',
      DO_NOT_TRACK: '1',
      ...peer.environment,
      PATH: [
        ...(peer.packageFolder === undefined ? [resolve(packages, '.bin')] : []),
        dirname(process.execPath),
        process.env['PATH'],
      ].join(delimiter),
    },
  });
  const site = siteFolder(peer, corpus);
  const missing = corpus.texts.filter((text) => !existsSync(pageFile(peer, corpus, text)));
  if (missing.length > 0) throw new Error(`${site}: 글 ${missing.length}편이 없습니다.`);
  const page = readFileSync(pageFile(peer, corpus, editedText(corpus)), 'utf8');
  if (page.includes(sentence) !== isEdited) throw new Error(`${site}: 고친 것이 보이지 않습니다.`);
  return { ...taken, ...weighFolder(site) };
}

const pageFile = (peer: Peer, corpus: Corpus, text: Text): string =>
  join(siteFolder(peer, corpus), peer.page(text).replace(/\/$/, '/index.html'));

/** The recap in the middle. */
const editedText = ({ texts }: Corpus): Text => texts[Math.floor(texts.length / 2)]!;
