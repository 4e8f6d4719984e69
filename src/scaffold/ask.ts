/** One of several answers: what is meant, and how it is offered. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}

/** Whoever answers questions: an author at a terminal. */
export interface Ask {
  /** A line of text; `check` says what is wrong with it. An empty answer is `usual`. */
  text(question: {
    readonly message: string;
    readonly usual?: string | undefined;
    readonly example?: string | undefined;
    readonly check?: (text: string) => string | undefined;
  }): Promise<string>;
  /** One of several, the first unless another is chosen. */
  choose(question: {
    readonly message: string;
    readonly choices: readonly Choice[];
  }): Promise<string>;
}
