import { addEntries } from '../../scaffold/add-entries.ts';
import { renderEvent, type Drafts } from '../writing/drafts.ts';
import type { Placed } from '../place-recap.ts';
import { Unwritable, type ContentFolder } from './content-folder.ts';

/** Writes a recap and what lies beside it: whole, or not at all. */
export async function writeRecap(
  { folder, text, pictures, fate }: Placed,
  content: ContentFolder,
): Promise<void> {
  const beside = pictures.map(({ name, bytes }) => [name, bytes] as const);
  if (fate === 'written')
    await content.writeFolder(
      folder,
      new Map<string, string | Uint8Array>([...beside, ['index.md', text]]),
    );
  if (fate !== 'renewed') return;
  for (const [name, bytes] of beside) await content.write(`${folder}/${name}`, bytes);
  await content.write(`${folder}/index.md`, text);
}

/** Writes what recaps refer to, before any recap does; tells what was added. */
export async function writeLists(
  { event, newEvent, sessions, speakers, authors }: Drafts,
  content: ContentFolder,
): Promise<void> {
  const head = `events/${event}/event.md`;
  const lists = [
    [`events/${event}/programme.yml`, ['sessions'], sessions],
    ['speakers.yml', [], speakers],
    ['authors.yml', [], authors],
  ] as const;
  const texts = new Map<string, string>();
  for (const [path, list, entries] of lists) {
    if (entries.length === 0) continue;
    const text = addEntries((await content.read(path)) ?? '', list, entries);
    if (text === undefined)
      throw new Unwritable(
        `\`${path}\`을(를) 읽을 수 없어 더하지 못합니다. 먼저 npm run lint:content로 고쳐 주세요.`,
      );
    texts.set(path, text);
  }
  // Nothing is written where one of them cannot be.
  if (newEvent && !(await content.exists(head))) await content.write(head, renderEvent(newEvent));
  for (const [path, text] of texts) await content.write(path, text);
}
