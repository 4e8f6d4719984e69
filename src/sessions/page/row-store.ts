import { MissingIndex } from '../../search/words/seal.ts';
import { rowsBeside, rowsPerFile } from '../files.ts';
import { hidePast } from './hide-past.ts';

/** The rows of the list, by their places in it: those on the page, and files of others, each loaded once. */
export class RowStore {
  readonly #table: string;
  readonly #rows = new Map<number, HTMLElement>();
  readonly #loading = new Map<number, Promise<void>>();

  /** `table` is the address of the list's table, `rows` are the first of the list. */
  constructor(table: string, rows: Iterable<HTMLElement>) {
    this.#table = table;
    for (const row of rows) this.#rows.set(this.#rows.size, row);
  }

  /** The rows at these places, if all are here. */
  find(places: readonly number[]): readonly HTMLElement[] | undefined {
    const rows = places.flatMap((place) => this.#rows.get(place) ?? []);
    return rows.length === places.length ? rows : undefined;
  }

  /** Loads the rows at these places that are not here. */
  async load(places: readonly number[]): Promise<readonly HTMLElement[]> {
    const missing = places.filter((place) => !this.#rows.has(place));
    const files = new Set(missing.map((place) => Math.floor(place / rowsPerFile)));
    await Promise.all(
      [...files].map((file) => {
        const loading = this.#loading.get(file) ?? this.#loadFile(file);
        this.#loading.set(file, loading);
        return loading;
      }),
    );
    const rows = this.find(places);
    if (!rows) throw new MissingIndex('A file of rows is not whole.');
    return rows;
  }

  async #loadFile(file: number): Promise<void> {
    try {
      const text = await loadDocument(rowsBeside(this.#table, file));
      for (const [at, row] of [...text.querySelectorAll<HTMLElement>('.session')].entries()) {
        const place = file * rowsPerFile + at;
        if (this.#rows.has(place)) continue;
        hidePast(row);
        this.#rows.set(place, document.importNode(row, true));
      }
    } finally {
      // Another attempt follows a failed one.
      this.#loading.delete(file);
    }
  }
}

/** A file of HTML as a document in which nothing runs: the policy lets no text become elements of this one. */
const loadDocument = (address: string): Promise<Document> =>
  new Promise((resolve, reject) => {
    const fail = (why: string) => reject(new MissingIndex(`${address}: ${why}`));
    const request = new XMLHttpRequest();
    request.open('GET', address);
    request.responseType = 'document';
    request.overrideMimeType('text/html; charset=utf-8');
    request.addEventListener('load', () => {
      if (request.status === 200 && request.responseXML) resolve(request.responseXML);
      else fail(String(request.status));
    });
    request.addEventListener('error', () => fail('error'));
    request.send();
  });
