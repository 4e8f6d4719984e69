/** A page as every engine gets it. */
export interface Text {
  /** The page's address, as in the search index. */
  readonly id: string;
  readonly title: string;
  readonly content: string;
}

/** Something that answers typed text. */
export interface Engine {
  readonly name: string;
  /** Addresses of the pages found, the best first, as many as a reader sees at first. */
  readonly ask: (typed: string) => Promise<readonly string[]>;
}

/** How many answers are asked for. */
export const amount = 10;
