import { readdir } from 'node:fs/promises';
import { join, posix } from 'node:path';

/** Pictures, films and papers that posts name. */
const shown = /\.(?:jpe?g|png|gif|webp|heic|heif|avif|tiff?|bmp|svg|pdf|mp4|mov|webm|jfif)$/i;

/** The most files of a folder that are looked at. */
const mostFiles = 100_000;

/** Where the pictures of a folder are, by their path within it, whatever case and form their letters have. */
export class PictureFolder {
  readonly #byPath = new Map<string, string>();
  readonly #byName = new Map<string, string[]>();

  /** Looks a folder through; links are not followed, so that all it knows is within. */
  static async read(root: string): Promise<PictureFolder> {
    const folder = new PictureFolder();
    const queue = [''];
    let count = 0;
    for (let within = queue.shift(); within !== undefined; within = queue.shift()) {
      const entries = await readdir(join(root, within), { withFileTypes: true }).catch(() => []);
      for (const entry of entries) {
        count += 1;
        if (count > mostFiles) return folder;
        const path = posix.join(within, entry.name);
        if (entry.isDirectory() && !/^(?:node_modules|\.git)$/.test(entry.name)) queue.push(path);
        else if (entry.isFile() && shown.test(entry.name)) folder.#add(path, join(root, path));
      }
    }
    return folder;
  }

  #add(path: string, file: string): void {
    this.#byPath.set(fold(path), file);
    const name = fold(posix.basename(path));
    this.#byName.set(name, [...(this.#byName.get(name) ?? []), file]);
  }

  /** The file that a post in a folder means by an address: beside it, from the top, or the only one of that name. */
  find(address: string, folder: string): string | undefined {
    const named = address.replace(/[?#].*$/s, '');
    for (const name of [named, address]) {
      const below = posix.normalize(posix.join(folder, name));
      const fromTop = posix.normalize(posix.join('.', name)).replace(/^(?:\.\.\/)+|^\//g, '');
      const tops = ['', 'static', 'public', 'source', 'assets', 'content'].map((top) =>
        posix.join(top, fromTop),
      );
      for (const path of name.startsWith('/') ? tops : [below, ...tops]) {
        const file = this.#byPath.get(fold(path));
        if (file !== undefined) return file;
      }
    }
    const [only, ...others] = this.#byName.get(fold(posix.basename(named))) ?? [];
    return others.length === 0 ? only : undefined;
  }
}

const fold = (path: string): string => path.normalize('NFC').toLowerCase();
