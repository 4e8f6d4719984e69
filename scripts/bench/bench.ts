import type { Corpus, Peer } from './peers/peer.ts';
import type { About, Figures } from './results.ts';

/** What each part of the benchmark is given. */
export interface Bench {
  /** The sizes at which sites are built for their builds' sake, and who is asked for each. */
  readonly builds: readonly Round[];
  /** The size at which sites are looked at as readers do. */
  readonly reading: Round;
  /** How often everything is done at a size. */
  readonly runs: (recaps: number) => number;
  /** Folders of photos to weigh. */
  readonly photos: readonly string[];
  /** Whether sites that an earlier run left may be looked at. */
  readonly reuse: boolean;
  /** Tells whoever waits what is going on. */
  readonly say: (message: string) => void;
  /** Writes down what one run gave. */
  readonly keep: (about: About, figures: Figures) => void;
}

/** A size, and who builds it. */
export interface Round {
  readonly corpus: Corpus;
  readonly peers: readonly Peer[];
}
