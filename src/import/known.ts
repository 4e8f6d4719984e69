import type { AuthorData } from '../schema/author.ts';
import type { EventData } from '../schema/event.ts';
import type { SessionData } from '../schema/programme.ts';
import type { ServiceData } from '../schema/service.ts';
import type { SpeakerData } from '../schema/speaker.ts';

/** An event that is there, with its programme and the folders of its recaps. */
export interface KnownEvent {
  readonly id: string;
  readonly data: EventData;
  readonly sessions: readonly SessionData[];
  readonly recaps: readonly string[];
  /** The sessions that have a recap. */
  readonly told: ReadonlySet<string>;
}

/** What the content folder has already, what this run has written so far among it. */
export interface Known {
  readonly events: readonly KnownEvent[];
  readonly speakers: readonly SpeakerData[];
  readonly authors: readonly AuthorData[];
  readonly services: readonly ServiceData[];
  /** Titles of pages, for no two may have the same. */
  readonly titles: ReadonlySet<string>;
}

/** What a command says of all posts, beside what each says of itself. */
export interface Wishes {
  /** The id of an event, or what it is to be called. */
  readonly event: string | undefined;
  readonly author: string | undefined;
  /** The address of the site that the posts come from, where its configuration says it. */
  readonly site?: string | undefined;
  /** Today in Seoul: `2026-11-28`. */
  readonly today: string;
}
