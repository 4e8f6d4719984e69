import { cpSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeWorker } from '#site/build/write-worker.ts';
import { readTerms } from '#site/load/names.ts';
import { writeIndex } from '#site/search/index/indexer.ts';
import type { Built } from './read-dist.ts';
import { readFields } from './read-fields.ts';

/** The build that comes after another one, in a folder of its own: some texts are others, and all that follows from them. */
export async function makeNextBuild(
  { dir, content }: Built,
  folder: string,
  texts: Readonly<Record<string, readonly [from: string, to: string]>>,
): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  cpSync(dir, folder, { recursive: true });
  const change = (file: string, from: string | RegExp, to: string) => {
    const path = join(folder, file);
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, text.replaceAll(from, to));
  };
  for (const [file, [from, to]] of Object.entries(texts)) change(file, from, to);
  for (const pack of globSync('pagefind/*.pack', { cwd: folder })) rmSync(join(folder, pack));
  change('sw.js', /^self\.holding=.*\n/g, '');
  const fields = Object.values(texts).reduce(
    (changed, [from, to]) => changed.replaceAll(from, to),
    JSON.stringify(await readFields(content)),
  );
  await writeIndex(
    folder,
    readTerms(content),
    JSON.parse(fields) as Awaited<ReturnType<typeof readFields>>,
  );
  await writeWorker(folder);
}
