import type { AuthorData } from '../schema/author.ts';
import type { EventData, SourceData } from '../schema/event.ts';
import type { LineageData } from '../schema/lineage.ts';
import type { SessionData } from '../schema/programme.ts';
import type { Change } from '../schema/life.ts';
import type { licences } from '../schema/licence.ts';
import type { RecapData } from '../schema/recap.ts';
import type { ServiceData } from '../schema/service.ts';
import type { SpeakerData } from '../schema/speaker.ts';
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
  /** Who wrote the recaps, in Korean order of name. */
  readonly authors: readonly Author[];
  readonly lineages: readonly Lineage[];
  /** What became of services, whether content names them or not, newest first. */
  readonly changes: readonly ServiceChange[];
  /** By the address of the page that each belongs to. */
  readonly feeds: ReadonlyMap<string, Feed>;
}

/** What is new on a subject, for whoever subscribes to it. */
export interface Feed {
  /** The page it belongs to, and lies beside. */
  readonly page: string;
  readonly rss: string;
  readonly json: string;
  readonly title: string;
  readonly description: string;
  /** Changed last first, and only so many. */
  readonly recaps: readonly Recap[];
}

/** Data as its schema describes it, to be read and not changed; a field added there is known to pages. */
type Frozen<Data> = {
  readonly [Key in keyof Data]: Data[Key] extends (infer Item)[] ? readonly Item[] : Data[Key];
};

/** One edition of a series. */
export interface Event extends Frozen<EventData> {
  readonly id: string;
  readonly url: string;
  readonly year: number;
  readonly shortName: string;
  /** Its summary, else how its account begins; empty where it has neither. */
  readonly description: string;
  readonly hasText: boolean;
  /** In programme order. */
  readonly sessions: readonly Session[];
  /** In programme order; those of the whole event come last. */
  readonly recaps: readonly Recap[];
  /** Its file for calendars, where it may lie ahead. */
  readonly calendar: string | undefined;
}

export type Track = EventData['tracks'][number];
export type Source = SourceData;
export type Licence = (typeof licences)[keyof typeof licences];

/** One talk of a programme. */
export interface Session extends Frozen<
  Omit<SessionData, 'day' | 'track' | 'speakers' | 'services' | 'lineage'>
> {
  /** The day it was on; unknown where the event has several and the programme says none. */
  readonly day: string | undefined;
  /** When it was, as exactly as it is known: its day, or when its event began. */
  readonly date: string;
  /** Its row in the timetable. */
  readonly url: string;
  readonly event: Event;
  readonly track: Track | undefined;
  readonly speakers: readonly Appearance[];
  readonly lineage: Lineage | undefined;
  /** Those the programme names and those its recaps mention. */
  readonly services: readonly Service[];
  readonly recaps: readonly Recap[];
  /** Its file for calendars, where it may lie ahead. */
  readonly calendar: string | undefined;
}

/** A speaker as they were at one event. */
export interface Appearance {
  readonly speaker: Speaker;
  readonly event: Event;
  readonly organisation: string | undefined;
  readonly role: string | undefined;
}

/** Someone who wrote recaps. */
export interface Author extends Frozen<Omit<AuthorData, 'link'>> {
  readonly url: string;
  /** Their own page elsewhere. */
  readonly link: string | undefined;
  /** Newest on the site first. */
  readonly recaps: readonly Recap[];
}

/** One account of one session, of several, or of a whole event. */
export interface Recap extends Frozen<
  Omit<RecapData, 'sessions' | 'authors' | 'licence' | 'sources' | 'credit' | 'draft'>
> {
  /** `<event>/<recap>`, as on disk. */
  readonly id: string;
  readonly url: string;
  readonly event: Event;
  /** In programme order; none where it tells of the whole event. */
  readonly sessions: readonly Session[];
  readonly authors: readonly Author[];
  /** Its summary, else how its text begins. */
  readonly description: string;
  /** When what it tells of was, as exactly as it is known. */
  readonly date: string;
  /** The day it was last changed, or else published. */
  readonly changed: string;
  readonly licence: Licence;
  /** Not to be published yet; only seen while somebody writes. */
  readonly isDraft: boolean;
  readonly sources: readonly Source[];
  /** Services that the text or the programme names, in the order of first mention. */
  readonly services: readonly Service[];
  /** Minutes, at 500 Korean letters a minute. */
  readonly readingTime: number;
  /** Other accounts of the same sessions, or of the whole event. */
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

export interface Speaker extends Frozen<Omit<SpeakerData, 'affiliations'>> {
  readonly url: string;
  /** Newest first. */
  readonly appearances: readonly Appearance[];
  /** Newest first. */
  readonly sessions: readonly Session[];
}

/** An AWS service. */
export interface Service extends Frozen<Omit<ServiceData, 'aliases' | 'url'>> {
  readonly url: string;
  readonly categoryName: string;
  readonly official: string;
  /** That new customers are turned away, or nobody is served any more; nothing where it serves all. */
  readonly ending: Change | undefined;
  /** Whether content names it; else it has no page. */
  readonly isNamed: boolean;
  readonly aliases: { readonly also: readonly string[]; readonly former: readonly string[] };
  /** Recaps that mention it, newest event first. */
  readonly recaps: readonly Recap[];
  /** Sessions that name it and have no recap. */
  readonly sessions: readonly Session[];
  /** Events whose day's account mentions it. */
  readonly events: readonly Event[];
  /** Services mentioned beside it most often. */
  readonly related: readonly { readonly service: Service; readonly together: number }[];
}

/** Something that became of a service. */
export interface ServiceChange {
  readonly service: Service;
  readonly change: Change;
  /** Those that name the service as it was before, newest event first. */
  readonly recaps: readonly Recap[];
}

/** One talk given again over the years. */
export interface Lineage extends Frozen<Omit<LineageData, 'stages'>> {
  readonly url: string;
  /** Oldest first: the columns. */
  readonly tellings: readonly Session[];
  readonly stages: readonly Stage[];
}

/** One row of a lineage; `cells` stand in the order of its tellings. */
export interface Stage {
  readonly name: string;
  readonly cells: readonly (readonly StagePoint[])[];
  /** For each telling the services that it names here first, of all its stages. */
  readonly entering: readonly (readonly Service[])[];
}

export type StagePoint = LineageData['stages'][number]['tellings'][number]['points'][number];
