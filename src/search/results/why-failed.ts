import { MissingIndex } from '../words/seal.ts';

/** Why a search failed: the index did not come, or we made a mistake. */
export const whyFailed = (error: unknown): 'missing' | 'ours' =>
  error instanceof MissingIndex ? 'missing' : 'ours';
