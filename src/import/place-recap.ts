import { parseContentDocument } from '../load/document.ts';
import { hashOf, Unwritable, type ContentFolder } from './disk/content-folder.ts';
import type { Memory } from './disk/memory.ts';
import type { TakenPicture } from './disk/take-pictures.ts';
import { renderRecap, type RecapDraft } from './writing/drafts.ts';
import type { DraftFate } from './writing/outcome.ts';

/** A recap as text, with the pictures that lie beside it. */
export interface Printed {
  readonly recap: RecapDraft;
  readonly body: string;
  readonly pictures: readonly TakenPicture[];
}

/** A recap in its place: a folder of its own, or the one that it had when its post was imported before. */
export interface Placed {
  readonly folder: string;
  readonly title: string;
  readonly text: string;
  readonly pictures: readonly TakenPicture[];
  readonly fate: DraftFate;
}

/** Who asks for a place: the post, which of its recaps it is, and what other pages are called. */
interface Claim {
  readonly post: string;
  readonly at: number;
  readonly event: string;
  readonly titles: ReadonlySet<string>;
  /** Folders that other recaps of the post have. */
  readonly taken: ReadonlySet<string>;
}

/** Finds the place of a recap. What its author has edited since it was printed stays as it is. */
export async function placeRecap(
  { recap, body, pictures }: Printed,
  { post, at, event, titles, taken }: Claim,
  content: ContentFolder,
  memory: Memory,
): Promise<Placed> {
  const wanted = String(recap.data['title']);
  const remembered = memory.foldersOf(post)[at];
  const own = remembered?.startsWith(`events/${event}/`) ? [remembered] : [];
  for (const folder of [...own, ...folders(event, recap.slug)]) {
    if (taken.has(folder)) continue;
    const before = await content.read(`${folder}/index.md`);
    if (before === undefined) {
      if (await content.exists(folder)) continue;
      const title = freeTitle(wanted, titles);
      const text = renderRecap({ ...recap.data, title }, body);
      return { folder, title, text, pictures, fate: 'written' };
    }
    const said = fieldsOf(before);
    const { title = wanted } = said;
    const isOwn = own.includes(folder) || (title === wanted && !memory.isOwned(folder, post));
    if (!isOwn) continue;
    // It came to this site when it first came, and its name may be its author's.
    const isUntouched = memory.printedAs(folder) === hashOf(before);
    const text = renderRecap(withFields(recap.data, { ...said, title }), body);
    const fate = before === text ? 'unchanged' : isUntouched ? 'renewed' : 'kept';
    return { folder, title, text, pictures, fate };
  }
  throw new Unwritable(`events/${event}에 새 글을 둘 자리가 없습니다.`);
}

/** What a draft has that its post does not say. */
interface Fields {
  readonly title?: string | undefined;
  readonly published?: string | undefined;
}

function fieldsOf(text: string): Fields {
  const { data } = parseContentDocument('index.md', text).document;
  const fields = (data ?? {}) as Readonly<Record<string, unknown>>;
  const field = (name: string) => (typeof fields[name] === 'string' ? fields[name] : undefined);
  return { title: field('title'), published: field('published') };
}

/** The data of a recap with these fields, each where it stands when it is first written. */
const withFields = (data: RecapDraft['data'], fields: Fields): RecapDraft['data'] => ({
  ...data,
  title: fields.title ?? data['title'],
  published: fields.published ?? data['published'],
});

function* folders(event: string, slug: string): Generator<string> {
  yield `events/${event}/${slug}`;
  for (let count = 2; count < 1_000; count += 1) yield `events/${event}/${slug}-${count}`;
}

/** A title that no other page has; of an event's own name it is the account of it. */
function freeTitle(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted)) return wanted;
  const account = `${wanted.slice(0, 90)} 후기`;
  if (!wanted.endsWith('후기') && !taken.has(account)) return account;
  for (let count = 2; ; count += 1) {
    const title = `${wanted.slice(0, 90)} (${count})`;
    if (!taken.has(title)) return title;
  }
}
