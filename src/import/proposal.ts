import type { EventData } from '../schema/event.ts';
import type { LicenceId } from '../schema/licence.ts';
import type { SessionData } from '../schema/programme.ts';
import type { Proposed } from './post.ts';

/** The event of a post: one that is there, or one to be made of as much as the post says. */
export type ProposedEvent =
  | { readonly kind: 'known'; readonly id: string }
  | {
      readonly kind: 'new';
      readonly id: string;
      readonly data: Partial<EventData> & Pick<EventData, 'name' | 'days'>;
    };

/** A session of a post, and which part of the post tells of it. */
export interface ProposedSession {
  /** Of a session that is there, or one that is free in the event's programme. */
  readonly id: string;
  readonly isKnown: boolean;
  readonly data: Partial<SessionData> & Pick<SessionData, 'title'>;
  /** The blocks of the post's tree that are about it: `children.slice(from, to)`. */
  readonly from: number;
  readonly to: number;
}

/** A speaker of one of the sessions; of one who is known nothing need be added. */
export interface ProposedSpeaker {
  readonly id: string;
  readonly isKnown: boolean;
  readonly name: string;
  readonly organisation?: string | undefined;
  readonly role?: string | undefined;
}

/** What nobody but the author knows; the first answer is taken where nobody is asked. */
export interface Question {
  /** Which part of the proposal it is about. */
  readonly about: 'event' | 'days' | 'sessions' | 'split' | 'speakers' | 'authors' | 'published';
  readonly ask: string;
  readonly answers: readonly string[];
}

/** What a post seems to be, to be written once its author has said so. */
export interface Proposal {
  readonly title: Proposed<string>;
  readonly event: Proposed<ProposedEvent>;
  readonly sessions: readonly Proposed<ProposedSession>[];
  readonly speakers: readonly Proposed<ProposedSpeaker>[];
  /** Names or ids, in order; empty where the post does not say. */
  readonly authors: readonly Proposed<string>[];
  /** The day in Seoul on which the post was published where it comes from. */
  readonly published: Proposed<string> | undefined;
  /** Its address there. */
  readonly url: Proposed<string> | undefined;
  /** The terms it says it may be used under. */
  readonly licence?: Proposed<LicenceId> | undefined;
  /** Whether its author wants a recap for each session; nothing where nobody was asked. */
  readonly isSplit?: boolean | undefined;
  readonly questions: readonly Question[];
}
