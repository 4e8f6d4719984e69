import type { AuthorData } from '../schema/author.ts';
import type { EventData } from '../schema/event.ts';
import type { SessionData } from '../schema/programme.ts';
import type { SpeakerData } from '../schema/speaker.ts';

/** An event that is there, its programme and the folders of its recaps. */
export interface ExistingEvent {
  readonly id: string;
  readonly data: EventData;
  readonly sessions: readonly SessionData[];
  readonly recaps: readonly string[];
  /** The sessions that have a recap. */
  readonly told: ReadonlySet<string>;
}

/** What the content folder holds that something new has to fit. */
export interface Existing {
  readonly events: readonly ExistingEvent[];
  readonly speakers: readonly SpeakerData[];
  readonly authors: readonly AuthorData[];
  /** Titles of pages, for no two may have the same. */
  readonly titles: ReadonlySet<string>;
}
