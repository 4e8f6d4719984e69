import { lstat, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { parseContentDocument } from '../../load/document.ts';
import { authorSchema } from '../../schema/author.ts';
import { eventSchema } from '../../schema/event.ts';
import { programmeSchema } from '../../schema/programme.ts';
import { serviceSchema } from '../../schema/service.ts';
import { speakerSchema } from '../../schema/speaker.ts';
import { id } from '../../schema/fields.ts';
import type { Known, KnownEvent } from '../known.ts';

/** Reads of a content folder what a proposal needs to know; what is at fault there is as if it were not. */
export async function readKnown(directory: string): Promise<Known> {
  const events = await readFolders(join(directory, 'events'));
  const services = await readList(directory, 'services.yml', serviceSchema);
  const known = await Promise.all(events.map((event) => readEvent(directory, event)));
  return {
    events: known.flatMap(({ event }) => event ?? []),
    titles: new Set([
      ...known.flatMap(({ titles }) => titles),
      ...services.map(({ name }) => name),
    ]),
    speakers: await readList(directory, 'speakers.yml', speakerSchema),
    authors: await readList(directory, 'authors.yml', authorSchema),
    services,
  };
}

const told = z.object({ title: z.string().optional(), sessions: z.array(z.string()).optional() });

async function readEvent(
  directory: string,
  event: string,
): Promise<{ event: KnownEvent | undefined; titles: string[] }> {
  const folder = join(directory, 'events', event);
  const data = eventSchema.safeParse(await readData(join(folder, 'event.md'))).data;
  const programme = programmeSchema.safeParse(await readData(join(folder, 'programme.yml'))).data;
  const recaps = await readFolders(folder);
  const texts = await Promise.all(
    recaps.map(async (recap) => {
      const markdown = await readData(join(folder, recap, 'index.md'));
      return told.safeParse(markdown ?? (await readData(join(folder, recap, 'index.mdx')))).data;
    }),
  );
  const titles = [...texts.flatMap((text) => text?.title ?? []), ...(data ? [data.name] : [])];
  if (!data) return { event: undefined, titles };
  const sessions = programme?.sessions ?? [];
  const heard = new Set(texts.flatMap((text) => text?.sessions ?? []));
  return { event: { id: event, data, sessions, recaps, told: heard }, titles };
}

/** The folders of a folder whose names can be ids; links are none. */
async function readFolders(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isDirectory() && id.safeParse(entry.name).success)
    .map(({ name }) => name)
    .sort();
}

async function readList<Data>(
  directory: string,
  name: string,
  schema: z.ZodType<Data>,
): Promise<Data[]> {
  const entries = z.array(z.unknown()).safeParse(await readData(join(directory, name))).data ?? [];
  return entries.flatMap((entry) => schema.safeParse(entry).data ?? []);
}

async function readData(file: string): Promise<unknown> {
  const isFile = await lstat(file).then(
    (entry) => entry.isFile(),
    () => false,
  );
  return isFile
    ? parseContentDocument(file, await readFile(file, 'utf8')).document.data
    : undefined;
}
