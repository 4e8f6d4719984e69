import { MissingIndex } from '../words/seal.ts';
import { RefusedWorker } from './pagefind.ts';

/** What a search failed of; readers are sent to their network or browser only where that is at fault. */
export function whyFailed(error: unknown): 'missing' | 'refused' | 'ours' {
  if (error instanceof RefusedWorker) return 'refused';
  return error instanceof MissingIndex ? 'missing' : 'ours';
}
