import type { Existing, ExistingEvent } from '../scaffold/existing.ts';
import type { ServiceData } from '../schema/service.ts';

/** An event that is there, with its programme and the folders of its recaps. */
export type KnownEvent = ExistingEvent;

/** What the content folder has already, what this run has written so far among it. */
export interface Known extends Existing {
  readonly services: readonly ServiceData[];
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
