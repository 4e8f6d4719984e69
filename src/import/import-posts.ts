import { lstat, readFile } from 'node:fs/promises';
import { posix } from 'node:path';
import { hashOf, Unwritable, type ContentFolder } from './disk/content-folder.ts';
import type { PictureFolder } from './disk/find-pictures.ts';
import type { FoundPost } from './disk/find-posts.ts';
import type { Memory } from './disk/memory.ts';
import { takePictures, type Budget } from './disk/take-pictures.ts';
import { writeLists, writeRecap } from './disk/write-drafts.ts';
import type { Known, Wishes } from './known.ts';
import { learn } from './learn.ts';
import { listPictures, placePictures, recordsOf } from './pictures.ts';
import { placeRecap, type Placed, type Printed } from './place-recap.ts';
import type { Post } from './post.ts';
import type { Proposal } from './proposal.ts';
import { decodePost, mostBytes, type Decoded } from './reading/decode.ts';
import { isTooMuch } from './reading/guard.ts';
import { readPost } from './reading/read-post.ts';
import { Findings, type PictureRecord } from './report.ts';
import { buildDrafts, type Drafts, type RecapDraft } from './writing/drafts.ts';
import { tellLeftovers } from './writing/leftovers.ts';
import type { Outcome } from './writing/outcome.ts';
import { printMarkdown } from '../markdown/print.ts';

/** All that importing a post needs to know and to ask. */
export interface Desk {
  readonly content: ContentFolder;
  /** What the content folder is called in messages. */
  readonly out: string;
  readonly memory: Memory;
  readonly wishes: Wishes;
  readonly isSplit: boolean;
  /** How many pictures were fetched; nothing where none may be. */
  readonly budget: Budget | undefined;
  readonly picturesOf: (root: string) => Promise<PictureFolder>;
  /** Makes a proposal, and asks whoever can be asked. */
  readonly propose: (post: Post, known: Known) => Promise<Proposal>;
}

/** What became of a post, and what is known from now on. */
export interface Step {
  readonly outcome: Outcome;
  readonly known: Known;
}

/** A post that cannot be imported, in words for whoever asked. */
class Unreadable extends Error {}

/** Imports a post; one that cannot be imported stops no other. */
export async function importPost(found: FoundPost, known: Known, desk: Desk): Promise<Step> {
  try {
    return await bringIn(found, known, desk);
  } catch (error) {
    const why = wordsOf(error) ?? `이 프로그램의 잘못으로 멈췄습니다(${String(error)}).`;
    return { outcome: { kind: 'failed', file: found.file, why }, known };
  }
}

function wordsOf(error: unknown): string | undefined {
  if (error instanceof Unreadable || error instanceof Unwritable) return error.message;
  // A parser's own stack has an end.
  if (error instanceof RangeError)
    return '글의 짜임이 너무 깊어 읽을 수 없습니다. 겹친 태그나 인용을 줄여 주세요.';
  const { code, path = '' } = error as NodeJS.ErrnoException;
  return code === undefined ? undefined : `${path} 파일을 읽거나 쓸 수 없습니다(${code}).`;
}

async function bringIn(found: FoundPost, known: Known, desk: Desk): Promise<Step> {
  const { text, encoding, broken } = await readText(found);
  const findings = new Findings();
  for (const line of broken)
    findings.gone(line, '깨진 글자가 있어 뺐습니다.', text.split('\n')[line - 1] ?? '');
  const post = readPost({ ...found, text }, findings);
  const proposal = await desk.propose(post, known);
  const isSplit = desk.isSplit || proposal.isSplit === true;
  const drafts = buildDrafts(post, proposal, known, desk.wishes, isSplit, findings);
  const placed: Placed[] = [];
  const pictures: PictureRecord[] = [];
  for (const [at, recap] of drafts.recaps.entries()) {
    const printed = await print(recap, found, desk);
    pictures.push(...printed.records);
    const claim = {
      ...{ post: found.path, at, event: drafts.event },
      titles: new Set([...known.titles, ...ownTitles(drafts), ...placed.map(({ title }) => title)]),
      taken: new Set(placed.map(({ folder }) => folder)),
    };
    placed.push(await placeRecap(printed, claim, desk.content, desk.memory));
  }
  const named = [...namesOf(pictures), ...Object.keys(post.frontmatter)];
  tellLeftovers(post, text, written(drafts, placed), named, findings);
  const isNew = placed.some(({ fate }) => fate === 'written' || fate === 'renewed');
  if (isNew) await writeLists(drafts, desk.content);
  for (const one of placed) await writeRecap(one, desk.content);
  const folders = placed.map(({ folder }) => folder);
  desk.memory.remember(found.path, hashes(placed), folders);
  const outcome: Outcome = {
    ...{ kind: 'imported', file: found.file, encoding, proposal, pictures },
    drafts: placed.map(({ folder, title, fate }) => ({
      path: posix.join(desk.out, folder, 'index.md'),
      title,
      fate,
    })),
    findings: findings.all.toSorted((one, other) => one.line - other.line),
  };
  return { outcome, known: isNew ? learn(known, drafts, placed) : known };
}

async function readText({ path }: FoundPost): Promise<Decoded> {
  const { size } = await lstat(path);
  if (size > mostBytes)
    throw new Unreadable(`${mostBytes / 1_000_000} MB를 넘습니다. 나누어 주세요.`);
  const decoded = decodePost(await readFile(path));
  if (!decoded)
    throw new Unreadable('글자를 읽을 수 없습니다. 편집기에서 UTF-8로 다시 저장해 주세요.');
  if (decoded.text.trim() === '') throw new Unreadable('빈 파일입니다.');
  if (isTooMuch(decoded.text)) throw new Unreadable('글이 너무 깁니다. 나누어 주세요.');
  return decoded;
}

async function print(
  recap: RecapDraft,
  found: FoundPost,
  desk: Desk,
): Promise<Printed & { readonly records: readonly PictureRecord[] }> {
  const { tree } = recap.part;
  const named = listPictures(tree);
  const folder = await desk.picturesOf(found.root);
  const { fates, pictures } = await takePictures(named, folder, found.folder, desk.budget);
  placePictures(tree, fates);
  return { recap, body: printMarkdown(tree), pictures, records: recordsOf(named, fates) };
}

/** What the pages of a new event will be called. */
const ownTitles = ({ newEvent }: Drafts): string[] =>
  typeof newEvent?.['name'] === 'string' ? [newEvent['name']] : [];

/** All that stands in the drafts of a post. */
const written = (drafts: Drafts, placed: readonly Placed[]): string[] => [
  ...placed.map(({ text }) => text),
  JSON.stringify([drafts.newEvent, drafts.sessions, drafts.speakers, drafts.authors]),
];

const namesOf = (pictures: readonly PictureRecord[]): string[] =>
  pictures.flatMap(({ source, alt }) => [source, alt]);

const hashes = (placed: readonly Placed[]): Map<string, string> =>
  new Map(
    placed.flatMap(({ folder, text, fate }) =>
      fate === 'kept' ? [] : [[folder, hashOf(text)] as const],
    ),
  );
