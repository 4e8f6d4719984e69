/**
 * What became of a part of a post that is not in the draft as it stood: `gone` is no longer there, `changed` is
 * there in other words or signs.
 */
export interface Finding {
  readonly kind: 'gone' | 'changed';
  /** The line of the post's file, from 1. */
  readonly line: number;
  readonly why: string;
  /** What stood there, whole. */
  readonly text: string;
}

/** What became of a picture of a post. */
export type Fate =
  | { readonly kind: 'copied' | 'fetched'; readonly as: string }
  | { readonly kind: 'remote' | 'missing' | 'refused'; readonly why: string };

/** A picture of a post, by the name or address that its author wrote. */
export interface PictureRecord {
  readonly line: number;
  readonly source: string;
  readonly alt: string;
  readonly fate: Fate;
}

/** Takes down what happens to a post while it is read and cleaned. */
export class Findings {
  readonly all: Finding[] = [];

  gone(line: number | undefined, why: string, text: string): void {
    this.#add('gone', line, why, text);
  }

  changed(line: number | undefined, why: string, text: string): void {
    this.#add('changed', line, why, text);
  }

  #add(kind: Finding['kind'], line = 1, why: string, text: string): void {
    const said = text.trim();
    if (said !== '') this.all.push({ kind, line, why, text: said });
  }
}
