import type { Proposal } from '../proposal.ts';
import type { Finding, PictureRecord } from '../report.ts';

/** What became of a draft: made, made anew, the same as before, or left as its author has edited it. */
export type DraftFate = 'written' | 'renewed' | 'unchanged' | 'kept';

/** What became of a post. */
export type Outcome =
  | {
      readonly kind: 'imported';
      readonly file: string;
      /** What it was saved as, where that is not UTF-8. */
      readonly encoding: string | undefined;
      readonly drafts: readonly {
        readonly path: string;
        readonly title: string;
        readonly fate: DraftFate;
      }[];
      readonly proposal: Proposal;
      readonly pictures: readonly PictureRecord[];
      readonly findings: readonly Finding[];
    }
  | { readonly kind: 'failed'; readonly file: string; readonly why: string };

export type Imported = Extract<Outcome, { kind: 'imported' }>;
