import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ContentFolder, hashOf, Unwritable } from '#site/import/disk/content-folder.ts';
import { findPosts } from '#site/import/disk/find-posts.ts';
import { PictureFolder } from '#site/import/disk/find-pictures.ts';
import { findSite } from '#site/import/disk/find-site.ts';
import { Memory } from '#site/import/disk/memory.ts';
import { readKnown } from '#site/import/disk/read-known.ts';
import { importPost, type Desk } from '#site/import/import-posts.ts';
import { askAuthor } from '#site/import/propose/ask-author.ts';
import { propose } from '#site/import/propose/propose.ts';
import type { Outcome } from '#site/import/writing/outcome.ts';
import { renderJson, renderOutcome, renderSummary } from '#site/import/writing/render-report.ts';
import { printable } from '#site/problems/printable.ts';
import { findAsk } from './ask.ts';

/* Brings posts from elsewhere in as drafts: `npm run import -- <files or folders>… [--event ID] [--out DIR]`. */

const usage = `npm run import -- <글이나 폴더>… [--event 이름표] [--author 이름] [--out 폴더] [--split] [--fetch-images] [--yes] [--format text|json]

  --event         어느 행사의 글인지. 없으면 글에서 찾습니다
  --author        글쓴이. 없으면 글에서 찾습니다
  --out           적을 내용 폴더. 기본은 content
  --split         세션마다 글 하나로 나눕니다. 기본은 글 하나
  --fetch-images  다른 곳에 있는 그림도 받습니다(https만)
  --yes           묻지 않고 첫 번째 답으로 합니다`;

const model = 'content';
const { values, positionals } = readArguments();
const outcomes: Outcome[] = [];
/** What lay among the posts and is none. */
const passed: string[] = [];
try {
  const content = await ContentFolder.open(values.out, model);
  const memory = await Memory.read(`.cache/import/${hashOf(content.root).slice(0, 16)}.json`);
  const site = await findSite(positionals);
  const wishes = { event: values.event, author: values.author, site, today: todayInSeoul() };
  const ask = values.yes || values.format === 'json' ? undefined : findAsk();
  const folders = new Map<string, Promise<PictureFolder>>();
  const desk: Desk = {
    ...{ content, out: values.out, memory, wishes, isSplit: values.split },
    budget: values['fetch-images'] ? { fetched: 0 } : undefined,
    picturesOf: (root) => {
      const folder = folders.get(root) ?? PictureFolder.read(root);
      folders.set(root, folder);
      return folder;
    },
    propose: async (post, known) =>
      ask ? askAuthor(post, known, wishes, ask) : propose(post, known, wishes),
  };
  const { posts, unfound, passed: others } = await findPosts(positionals);
  passed.push(...others);
  for (const { file, why } of unfound) tell({ kind: 'failed', file, why });
  if (passed.length > 0)
    note(
      `글이 아닌 것으로 보아 지나친 것: ${passed.join(', ')}\n옮기려면 그 파일을 따로 적어 주세요.\n`,
    );
  let known = await readKnown(content.root);
  for (const [index, post] of posts.entries()) {
    const step = await importPost(post, known, desk);
    known = step.known;
    if (posts.length > 1) progress(`${index + 1}/${posts.length}`);
    tell(step.outcome);
    await memory.save();
  }
} catch (error) {
  if (error instanceof Unwritable) stop(error.message);
  const { code, path = values.out } = error as NodeJS.ErrnoException;
  if (code === undefined) throw error;
  stop(`${path}에 쓸 수 없습니다(${code}). 폴더의 이름과 권한을 확인해 주세요.`);
}
if (values.format === 'json') console.log(renderJson(outcomes, passed));
else {
  console.log(renderSummary(outcomes));
  if (outcomes.some(({ kind }) => kind === 'imported'))
    console.log(`이제 ${lintCommand()}로 확인하고, 초안을 다듬어 draft 줄을 지우면 실립니다.`);
}
if (outcomes.some(({ kind }) => kind === 'failed')) process.exitCode = 1;

function tell(outcome: Outcome): void {
  outcomes.push(outcome);
  if (values.format === 'text') console.log(`${renderOutcome(outcome)}\n`);
}

/** What is said beside the report, where it is in nobody's way. */
function note(words: string): void {
  process.stderr.write(`${words.split('\n').map(printable).join('\n')}\n`);
}

function progress(words: string): void {
  if (values.format === 'json' || !process.stdout.isTTY) process.stderr.write(`${words}\n`);
  else process.stdout.write(`${words}  `);
}

function lintCommand(): string {
  const isOwn = resolve(values.out) === resolve(model);
  return isOwn ? 'npm run lint:content' : `CONTENT_DIR=${values.out} npm run lint:content`;
}

function todayInSeoul(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Seoul' }).format(new Date());
}

function readArguments() {
  try {
    const read = parseArgs({
      allowPositionals: true,
      options: {
        event: { type: 'string' },
        author: { type: 'string' },
        out: { type: 'string', default: model },
        split: { type: 'boolean', default: false },
        'fetch-images': { type: 'boolean', default: false },
        yes: { type: 'boolean', default: false },
        format: { type: 'string', default: 'text' },
      },
    });
    const isKnown = read.values.format === 'text' || read.values.format === 'json';
    if (read.positionals.length > 0 && isKnown) return read;
  } catch (error) {
    console.error(printable(error instanceof Error ? error.message.split('.')[0]! : String(error)));
  }
  return stop(usage);
}

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}
