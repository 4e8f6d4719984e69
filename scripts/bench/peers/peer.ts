import type { Text } from './texts.ts';

/** A generated content folder and what everybody can read of it. */
export interface Corpus {
  readonly folder: string;
  readonly texts: readonly Text[];
}

/** A generator of sites, as the benchmark knows it. */
export interface Peer {
  readonly name: string;
  /** What readers of the tables know it by, without its version. */
  readonly label: string;
  /** Packages whose versions tell what was measured, the first before all; none where a program of the machine is. */
  readonly packages: readonly string[];
  /** A program of the machine that it needs, and what asks it for its version. */
  readonly program?: { readonly name: string; readonly version: readonly string[] };
  /** The most recaps it is asked for where nobody named it. */
  readonly most?: number;
  /** The files of its project, by their paths: settings, templates and the texts. */
  readonly files: (corpus: Corpus) => Iterable<readonly [path: string, content: string]>;
  /** Files and folders that are copied into it: where from, below the repository, and to. */
  readonly copies?: (corpus: Corpus) => Iterable<readonly [from: string, to: string]>;
  /** The packages it runs on, where they are not the peers'. */
  readonly packageFolder?: string;
  /** Where a text lies in its project. */
  readonly textFile: (text: Text) => string;
  /** What a shell is asked for in the project's folder, and with what environment. */
  readonly command: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** Where the site lies afterwards. */
  readonly out: string;
  /** The address of a text's page. */
  readonly page: (text: Text) => string;
  /** Other pages to look at, by what kind they are, of a corpus. */
  readonly otherPages?: (corpus: Corpus) => Readonly<Record<string, string>>;
  readonly search?: Search;
}

/** How a reader of a site searches. */
export interface Search {
  /** The page that one searches from. */
  readonly page: string;
  /** What is clicked before there is a field; nothing where there is one. */
  readonly opener?: string;
  readonly field: string;
  /** Where one of these stands, there is a hit. */
  readonly hit: string;
}
