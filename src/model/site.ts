import type { Accent } from '../schema/fields.ts';
import type { SourceData } from '../schema/event.ts';
import type { SessionData } from '../schema/programme.ts';
import type { RecapData } from '../schema/recap.ts';
import type { Category } from '../schema/service.ts';
import type { Routes } from './routes.ts';

/** The site as one value. Everything that is shown reads this and nothing else. */
export interface Site {
  readonly routes: Routes;
  /** Newest first. */
  readonly events: readonly Event[];
  /** Newest event first, programme order within an event. */
  readonly recaps: readonly Recap[];
  /** Services that content names, in Korean order of category and then by name. */
  readonly services: readonly Service[];
  /** In Korean order of name. */
  readonly speakers: readonly Speaker[];
  readonly lineages: readonly Lineage[];
}

/** One edition of a series. */
export interface Event {
  readonly id: string;
  readonly url: string;
  readonly series: string;
  readonly name: string;
  readonly shortName: string;
  readonly summary: string;
  readonly days: readonly string[];
  readonly daysNote: string | undefined;
  readonly year: number;
  readonly venue: string | undefined;
  readonly accent: Accent;
  readonly tracks: readonly Track[];
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly sources: readonly Source[];
  /** In programme order. */
  readonly sessions: readonly Session[];
  /** In programme order. */
  readonly recaps: readonly Recap[];
}

export interface Track {
  readonly id: string;
  readonly name: string;
}

export type Source = SourceData;

/** One talk of a programme. */
export interface Session {
  readonly id: string;
  /** Its row in the timetable. */
  readonly url: string;
  readonly event: Event;
  readonly title: string;
  readonly kind: SessionData['kind'];
  readonly day: string;
  readonly start: string | undefined;
  readonly end: string | undefined;
  readonly track: Track | undefined;
  readonly room: string | undefined;
  readonly speakers: readonly Appearance[];
  readonly presenter: string | undefined;
  readonly attendance: SessionData['attendance'];
  readonly note: string | undefined;
  readonly video: string | undefined;
  readonly slides: string | undefined;
  readonly lineage: Lineage | undefined;
  /** Those the programme names and those its recaps mention. */
  readonly services: readonly Service[];
  readonly recaps: readonly Recap[];
}

/** A speaker as they were at one event. */
export interface Appearance {
  readonly speaker: Speaker;
  readonly event: Event;
  readonly organisation: string;
  readonly role: string;
}

/** One account of one session. */
export interface Recap {
  /** `<event>/<recap>`, as on disk. */
  readonly id: string;
  readonly url: string;
  readonly event: Event;
  readonly session: Session;
  readonly title: string;
  readonly perspective: string | undefined;
  readonly author: string;
  readonly published: string;
  readonly summary: string;
  readonly points: readonly string[];
  readonly sources: readonly Source[];
  readonly photos: RecapData['photos'];
  /** Services that the text or the programme names, in the order of first mention. */
  readonly services: readonly Service[];
  /** Minutes, at 500 Korean letters a minute. */
  readonly readingTime: number;
  /** Other accounts of the same session. */
  readonly siblings: readonly Recap[];
  readonly previous: Recap | undefined;
  readonly next: Recap | undefined;
  readonly related: readonly Related[];
}

/** A recap worth reading next, and why. */
export interface Related {
  readonly recap: Recap;
  /** In Korean: 같은 발표자: 박선용. */
  readonly reasons: readonly string[];
}

export interface Speaker {
  readonly id: string;
  readonly url: string;
  readonly name: string;
  readonly spellings: readonly string[];
  readonly note: string | undefined;
  readonly noteUrl: string | undefined;
  /** Newest first. */
  readonly appearances: readonly Appearance[];
  /** Newest first. */
  readonly sessions: readonly Session[];
}

/** An AWS service that content names. */
export interface Service {
  readonly id: string;
  readonly url: string;
  readonly name: string;
  readonly formal: string;
  readonly category: Category;
  readonly categoryName: string;
  readonly summary: string;
  readonly official: string;
  readonly aliases: { readonly also: readonly string[]; readonly former: readonly string[] };
  readonly note: string | undefined;
  /** Recaps that mention it, newest event first. */
  readonly recaps: readonly Recap[];
  /** Sessions that name it and have no recap. */
  readonly sessions: readonly Session[];
  /** Events whose day's account mentions it. */
  readonly events: readonly Event[];
  /** Services mentioned beside it most often. */
  readonly related: readonly { readonly service: Service; readonly together: number }[];
}

/** One talk given again over the years. */
export interface Lineage {
  readonly id: string;
  readonly url: string;
  readonly name: string;
  readonly summary: string;
  /** Oldest first: the columns. */
  readonly tellings: readonly Session[];
  readonly stages: readonly Stage[];
  readonly changes: readonly string[];
  readonly disagreements: readonly string[];
}

/** One row of a lineage; `cells` stand in the order of its tellings. */
export interface Stage {
  readonly name: string;
  readonly cells: readonly (readonly StagePoint[])[];
}

export interface StagePoint {
  readonly text: string;
  readonly fresh: boolean;
}
