import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isPicture, type Build } from './build.ts';
import type { Fault } from './fault.ts';

/** Built pictures that are photos as their authors took them, byte for byte: no reader should get one. */
export async function findOriginals(
  build: Build,
  folder: string,
  content: string,
  sources: readonly string[],
): Promise<Fault[]> {
  const bySize = Map.groupBy(build.pictures.keys(), (file) => build.files.get(file)!.bytes);
  const faults: Fault[] = [];
  for (const source of sources.filter(isPicture)) {
    const path = join(content, source);
    // Only a file of the same size is worth reading.
    for (const file of bySize.get((await stat(path)).size) ?? []) {
      if ((await hash(path)) !== (await hash(join(folder, file)))) continue;
      const message = `\`${source}\`의 원본이 그대로 실렸습니다.`;
      faults.push({ file, rule: 'original-picture', message });
    }
  }
  return faults;
}

const hash = async (path: string): Promise<string> =>
  createHash('sha256')
    .update(await readFile(path))
    .digest('hex');
