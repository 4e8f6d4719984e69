import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'astro/zod';

const schema = z.object({
  /** A draft's folder → what it was when it was printed. */
  printed: z.record(z.string(), z.string()),
  /** A post's file → the folders of its drafts. */
  folders: z.record(z.string(), z.array(z.string())),
});

/** Remembers what was printed, so that what was edited since is told from what was not. Without it everything was edited. */
export class Memory {
  readonly #file: string;
  readonly #printed: Map<string, string>;
  readonly #folders: Map<string, readonly string[]>;

  private constructor(file: string, data: z.infer<typeof schema>) {
    this.#file = file;
    this.#printed = new Map(Object.entries(data.printed));
    this.#folders = new Map(Object.entries(data.folders));
  }

  static async read(file: string): Promise<Memory> {
    const text = await readFile(file, 'utf8').catch(() => '');
    return new Memory(file, parse(text) ?? { printed: {}, folders: {} });
  }

  /** What the draft in a folder was when it was printed. */
  printedAs(folder: string): string | undefined {
    return this.#printed.get(folder);
  }

  foldersOf(post: string): readonly string[] {
    return this.#folders.get(post) ?? [];
  }

  /** Whether a folder holds drafts of another post. */
  isOwned(folder: string, post: string): boolean {
    return [...this.#folders].some(
      ([other, folders]) => other !== post && folders.includes(folder),
    );
  }

  remember(post: string, drafts: ReadonlyMap<string, string>, folders: readonly string[]): void {
    for (const [folder, hash] of drafts) this.#printed.set(folder, hash);
    this.#folders.set(post, folders);
  }

  async save(): Promise<void> {
    const data = {
      printed: Object.fromEntries(this.#printed),
      folders: Object.fromEntries(this.#folders),
    };
    await mkdir(dirname(this.#file), { recursive: true });
    await writeFile(`${this.#file}.next`, JSON.stringify(data));
    await rename(`${this.#file}.next`, this.#file);
  }
}

function parse(text: string): z.infer<typeof schema> | undefined {
  try {
    return schema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
