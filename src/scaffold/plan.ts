import type { z } from 'astro/zod';
import type { authorSchema } from '../schema/author.ts';
import type { eventSchema } from '../schema/event.ts';
import type { sessionSchema } from '../schema/programme.ts';
import type { recapSchema } from '../schema/recap.ts';
import type { speakerSchema } from '../schema/speaker.ts';
import type { ListPath } from './add-entries.ts';
import type { Entry } from './entry.ts';
import { renderFrontmatter } from './yaml-text.ts';

/** What is done to one file of the content folder: it is made, or something is added to a list in it. */
export type Step =
  | { readonly kind: 'write'; readonly path: string; readonly text: string }
  | { readonly kind: 'add'; readonly path: string; readonly list: ListPath; readonly entry: Entry };

type EventInput = z.input<typeof eventSchema>;
type SessionInput = z.input<typeof sessionSchema>;
type RecapInput = z.input<ReturnType<typeof recapSchema>>;

/** A new event: its facts, and a day to be told. */
export const writeEvent = (id: string, data: EventInput): Step => ({
  kind: 'write',
  path: `events/${id}/event.md`,
  text: renderFrontmatter(data),
});

export const addSession = (event: string, entry: SessionInput): Step => ({
  kind: 'add',
  path: `events/${event}/programme.yml`,
  list: ['sessions'],
  entry,
});

/** A new recap, with a remark where its text begins. */
export const writeRecap = (event: string, id: string, data: Omit<RecapInput, 'photos'>): Step => ({
  kind: 'write',
  path: `events/${event}/${id}/index.md`,
  text: `${renderFrontmatter(data)}\n<!-- 여기에 씁니다. 소제목은 ##부터입니다. -->\n`,
});

export const addAuthor = (entry: z.input<typeof authorSchema>): Step => ({
  kind: 'add',
  path: 'authors.yml',
  list: [],
  entry,
});

export const addSpeaker = (entry: z.input<typeof speakerSchema>): Step => ({
  kind: 'add',
  path: 'speakers.yml',
  list: [],
  entry,
});
