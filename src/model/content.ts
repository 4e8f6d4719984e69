import type { AuthorData } from '../schema/author.ts';
import type { ConceptData } from '../schema/concept.ts';
import type { EventData } from '../schema/event.ts';
import type { LineageData } from '../schema/lineage.ts';
import type { ProgrammeData } from '../schema/programme.ts';
import type { RecapData } from '../schema/recap.ts';
import type { ServiceData } from '../schema/service.ts';
import type { SpeakerData } from '../schema/speaker.ts';

/** One file of content that passed its schema. */
export interface Entry<Data> {
  /** `aws-summit-seoul-2019`, or `aws-summit-seoul-2019/lambda-internals` for a recap. */
  readonly id: string;
  /** Its path, for problems. */
  readonly file: string;
  readonly data: Data;
}

/** A file with a body; `text` is the body as plain text. */
export interface Written<Data> extends Entry<Data> {
  readonly text: string;
}

/** Everything in content/, checked file by file and not yet joined. */
export interface Content {
  readonly events: readonly Written<EventData>[];
  readonly programmes: readonly Entry<ProgrammeData>[];
  readonly recaps: readonly Written<RecapData>[];
  readonly services: Entry<readonly ServiceData[]>;
  /** General terms; search alone reads them. */
  readonly concepts: Entry<readonly ConceptData[]>;
  readonly speakers: Entry<readonly SpeakerData[]>;
  readonly authors: Entry<readonly AuthorData[]>;
  readonly lineages: Entry<readonly LineageData[]>;
}
