/** A package by others: `astro`, under the name of its licence in SPDX: `MIT`. */
export interface Package {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly url: string;
}

/** Whose code a reader's browser receives; most licences ask that their text goes with it. */
export interface ServedPackage extends Package {
  readonly notice: string;
}

/** All that this site owes to others, by name. */
export interface Licences {
  readonly served: readonly ServedPackage[];
  /** What makes the site and stays at home. */
  readonly tools: readonly Package[];
}
