import type { Blotted } from './blot.ts';

/** A sign of another platform in a text, from one offset to another (UTF-16, end exclusive). */
export interface ForeignMark {
  readonly from: number;
  readonly to: number;
  /** What it is to those who wrote it: «Liquid 태그», «위키 링크». */
  readonly name: string;
  /** What to do instead. */
  readonly instead: string;
  /** What stands here in Markdown, where it can be said: for `from` to `to`, and nothing else. */
  readonly replacement?: string;
  /**
   * `shown`: readers see the sign as it is typed. `left`: nobody sees it, or it is a word of the other site.
   * `heading`: it reads well, and is no heading.
   */
  readonly effect: 'shown' | 'left' | 'heading';
}

/** A match, with its parts as they are written: in the text that was searched, code is blotted out. */
export interface Found {
  readonly from: number;
  readonly to: number;
  readonly whole: string;
  part(index: number): string | undefined;
  /** The whole text, as it is written. */
  readonly source: string;
}

/** One kind of sign, as data. */
export interface Sign {
  readonly name: string;
  readonly instead: string;
  readonly pattern: RegExp;
  readonly effect?: ForeignMark['effect'];
  /** Which text is searched: see there; `words` unless told. */
  readonly within?: keyof Blotted;
  /** Whether a match is one after all. */
  readonly isOne?: (found: Found) => boolean;
  /** What to write instead; an empty text takes away the line, if nothing else is on it. */
  readonly replace?: (found: Found) => string | undefined;
}
