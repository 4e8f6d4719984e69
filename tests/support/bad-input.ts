import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { smallContent, writeFolder } from './a-folder.ts';

/** Something an author may well do, and what a build must say of it. */
export interface BadInput {
  readonly name: string;
  /** Files of the recap's folder, or with a leading `/` of the content folder; `undefined` takes one away. */
  readonly files: Readonly<Record<string, string | Uint8Array | Promise<Uint8Array> | undefined>>;
  /** Names in the recap's folder → what they lead to. */
  readonly links?: Readonly<Record<string, string>>;
  /** Where it is at fault: `index.md:9:8`, or `stage.jpg` where no text is. */
  readonly place: string;
}

/** The recap that all of them spoil. Its frontmatter has nine lines between its rules, its body begins at 12. */
export const recapText = (change: (text: string) => string = (text) => text): string =>
  change(smallContent({ one: '## 하나 {#one}\n\n본문입니다.\n' })['events/summit/one/index.md']!);

/** Spoils a content folder in the place of one recap: `events/summit/one`. */
export async function writeBadInput(
  { files, links = {} }: BadInput,
  folder: string,
  recap: string,
): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    const path = name.startsWith('/') ? name.slice(1) : `${recap}/${name}`;
    if (content === undefined) rmSync(join(folder, path));
    else await writeFolder(folder, { [path]: await content });
  }
  for (const [name, target] of Object.entries(links))
    symlinkSync(target, join(folder, recap, name));
}
