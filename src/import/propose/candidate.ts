import type { SessionData } from '../../schema/programme.ts';
import type { Certainty } from '../post.ts';
import type { Person } from './people.ts';

/** What may be a session of a post, not yet held against what is known of the event. */
export interface Candidate {
  readonly title: string;
  readonly kind?: SessionData['kind'] | undefined;
  readonly start?: string | undefined;
  readonly end?: string | undefined;
  readonly track?: string | undefined;
  readonly room?: string | undefined;
  readonly video?: string | undefined;
  readonly slides?: string | undefined;
  readonly people: readonly Person[];
  readonly sure: Certainty;
  /** The words that say so, and their line. */
  readonly words: string;
  readonly line: number;
  /** The blocks that are about it; none where it is only listed. */
  readonly from: number;
  readonly to: number;
}

/** What a post is, as far as finding its sessions asks. */
export interface About {
  /** Its own title. */
  readonly title: string;
  /** Whether it tells of an event at all. */
  readonly isOfEvent: boolean;
  /** Titles in the event's programme. */
  readonly known: readonly string[];
}
