import { cpSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect } from 'vitest';
import { checkContent } from '#site/load/check-content.ts';
import { readContent } from '#site/load/from-disk.ts';
import { parseSettings } from '#site/load/settings.ts';
import { aContribution, type Place } from '../support/a-contribution.ts';
import { writeFolder } from '../support/a-folder.ts';
import { published, readRecapIds } from '../support/read-dist.ts';
import { runBuild } from '../support/run-build.ts';
import { describeTruths } from '../support/truths.ts';

/* Nobody who adds, changes or withdraws a recap is stopped by a test, whatever the other recaps are. */

const folder = '.cache/tests/contribution';
const content = join(folder, 'content');
/** Other texts and photos: `SEED=7 npm run test:own-builds -- contribution`. */
const seed = Number(process.env['SEED'] ?? 22);

/** Writes a recap that nobody has seen, and takes away what stood in its folder. */
async function write(event: string, recap: string, seed: number, place: Place): Promise<void> {
  const target = join(content, 'events', event, recap);
  const { addresses } = await checkContent(published.content);
  const { services } = (await readContent(published.content)).content;
  const files = await aContribution(seed, place, {
    addresses: [...addresses].filter((address) => address.startsWith('/events/')).slice(0, 9),
    services: services.data.map(({ name }) => name),
  });
  rmSync(target, { recursive: true, force: true });
  await writeFolder(target, files);
}

/** A session of an event with a source, each the first or the last of its kind. */
async function findPlace(event: string, end: 0 | -1): Promise<Omit<Place, 'title'>> {
  const { events, programmes } = (await readContent(published.content)).content;
  // An event may have neither.
  const sessions = programmes.find(({ id }) => id === event)?.data.sessions ?? [];
  const { sources } = events.find(({ id }) => id === event)!.data;
  return { session: sessions.at(end)?.id ?? '', source: sources.at(end)?.id ?? '' };
}

const contribute = {
  added: async () => {
    rmSync(folder, { recursive: true, force: true });
    cpSync(published.content, content, { recursive: true });
    // The pictures of others are known to come out right.
    const [made, ours] = [published.content, content].map(
      (CONTENT_DIR) => parseSettings({ ...process.env, CONTENT_DIR }).cache,
    );
    if (existsSync(made!)) cpSync(made!, ours!, { recursive: true });
    const { events } = (await readContent(published.content)).content;
    const ends = [events[0]!, events.at(-1)!].entries();
    for (const [index, { id }] of ends) {
      const place = await findPlace(id, index === 0 ? -1 : 0);
      const title = `처음 온 사람이 적은 글 ${index + 1}`;
      await write(id, `first-of-mine-${index}`, seed + index, { ...place, title });
    }
  },
  changed: async () => {
    const [id = ''] = readRecapIds(published);
    const [event = '', recap = ''] = id.split('/');
    const { content: before } = await readContent(published.content);
    const { sessions, sources } = before.recaps.find((one) => one.id === id)!.data;
    const place = {
      session: sessions.join(', '),
      source: sources.join(', '),
      title: '처음부터 다시 쓴 글',
    };
    await write(event, recap, seed + 100, place);
  },
  withdrawn: async () => {
    // One that another recap leads to cannot be withdrawn, and the lint says so.
    for (const id of readRecapIds({ content, dir: '' })) {
      const recap = join(content, 'events', id);
      cpSync(recap, join(folder, 'withdrawn-recap'), { recursive: true });
      rmSync(recap, { recursive: true });
      if ((await checkContent(content)).problems.length === 0) return;
      cpSync(join(folder, 'withdrawn-recap'), recap, { recursive: true });
      rmSync(join(folder, 'withdrawn-recap'), { recursive: true });
    }
  },
};

describe('where recaps are added, changed and withdrawn', () => {
  const built = { content, dir: join(folder, 'dist') };
  beforeAll(async () => {
    await contribute.added();
    await contribute.changed();
    await contribute.withdrawn();
    const { exitCode, output } = runBuild({ CONTENT_DIR: content, OUT_DIR: built.dir });
    expect(exitCode, output).toBe(0);
  });
  describeTruths(built);
});
