import { createHash, randomUUID } from 'node:crypto';
import { lstat, mkdir, readdir, readFile, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { z } from 'astro/zod';
import { parseContentDocument } from '../../load/document.ts';
import { renderYaml } from '../../scaffold/yaml-text.ts';
import { id } from '../../schema/fields.ts';

/** Something that cannot be written, in words for whoever asked for it. */
export class Unwritable extends Error {}

/** The content folder that is written to. No name leaves it: nothing is written through a link, or under a name that is no id. */
export class ContentFolder {
  readonly #root: string;

  private constructor(root: string) {
    this.#root = root;
  }

  /** Opens a folder; one that is none yet is made one, with the lists of another. */
  static async open(path: string, model: string): Promise<ContentFolder> {
    await mkdir(path, { recursive: true });
    const folder = new ContentFolder(await realpath(path));
    for (const name of await readdir(folder.#root))
      if (name.startsWith('.import-')) await rm(join(folder.#root, name), { recursive: true });
    if (resolve(path) !== resolve(model)) await folder.#takeLists(model);
    await folder.#check('events');
    await mkdir(join(folder.#root, 'events'), { recursive: true });
    return folder;
  }

  /** Where it is, links on the way there resolved. */
  get root(): string {
    return this.#root;
  }

  /** The text of a file; nothing where there is none. */
  async read(path: string): Promise<string | undefined> {
    await this.#check(path);
    return readFile(join(this.#root, path), 'utf8').catch(() => undefined);
  }

  async exists(path: string): Promise<boolean> {
    return lstat(join(this.#root, path)).then(
      () => true,
      () => false,
    );
  }

  /** Writes a file whole, or not at all. */
  async write(path: string, bytes: string | Uint8Array): Promise<void> {
    await this.#check(path);
    const file = join(this.#root, path);
    const draft = join(this.#root, `.import-${randomUUID()}`);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(draft, bytes, { flag: 'wx' });
    await rename(draft, file);
  }

  /** Makes a folder with files in it, all at once. */
  async writeFolder(path: string, files: ReadonlyMap<string, string | Uint8Array>): Promise<void> {
    await this.#check(path);
    const draft = join(this.#root, `.import-${randomUUID()}`);
    await mkdir(draft);
    for (const [name, bytes] of files)
      await writeFile(join(draft, nameOf(name)), bytes, { flag: 'wx' });
    await mkdir(dirname(join(this.#root, path)), { recursive: true });
    await rename(draft, join(this.#root, path));
  }

  /** Every step of the way below the folder is a folder, or is not there yet. */
  async #check(path: string): Promise<void> {
    const steps = path.split('/');
    for (const [index, step] of steps.entries()) {
      if (nameOf(step) === '') continue;
      const part = steps.slice(0, index + 1).join('/');
      const entry = await lstat(join(this.#root, part)).catch(() => undefined);
      const isLast = index === steps.length - 1;
      if (entry?.isSymbolicLink())
        throw new Unwritable(
          `\`${part}\`이(가) 다른 곳을 가리키는 링크라 쓰지 않습니다. 링크를 지워 주세요.`,
        );
      if (entry && !entry.isDirectory() && !(isLast && entry.isFile()))
        throw new Unwritable(
          `\`${part}\`이(가) 폴더가 아니라 쓸 수 없습니다. 그 파일을 옮겨 주세요.`,
        );
    }
  }

  /** The lists that every content folder has: names that are known here are known there; of events it has none. */
  async #takeLists(model: string): Promise<void> {
    const people = z.array(z.looseObject({ id: z.string(), affiliations: z.unknown() }));
    const lists: Readonly<Record<string, (text: string) => string>> = {
      'services.yml': (text) => text,
      'concepts.yml': (text) => text,
      'authors.yml': (text) => text,
      'lineages.yml': () => '[]\n',
      'speakers.yml': (text) => {
        const { data } = parseContentDocument('speakers.yml', text).document;
        const known = people.safeParse(data).data ?? [];
        return renderYaml(known.map(({ affiliations: _, ...person }) => person));
      },
    };
    for (const [name, carry] of Object.entries(lists)) {
      if (await this.exists(name)) continue;
      const text = await readFile(join(model, name), 'utf8').catch(() => '[]\n');
      await this.write(name, carry(text));
    }
  }
}

/** A name as it may be written; one that is none is a mistake of ours. */
function nameOf(name: string): string {
  const isId = id.safeParse(name.replace(/\.(?:md|yml|jpg|png|webp)$/, '')).success;
  if (!isId) throw new Error(`Import would write to ${JSON.stringify(name)}`);
  return name;
}

/** What tells two texts apart. */
export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');
