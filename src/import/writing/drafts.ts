import { z } from 'astro/zod';
import { authorSchema } from '../../schema/author.ts';
import { eventSchema } from '../../schema/event.ts';
import { sessionSchema } from '../../schema/programme.ts';
import { recapSchema } from '../../schema/recap.ts';
import { speakerSchema } from '../../schema/speaker.ts';
import { personSlugOf, slugOf } from '../../scaffold/slug.ts';
import { renderFrontmatter } from '../../scaffold/yaml-text.ts';
import type { Known, Wishes } from '../known.ts';
import type { Post } from '../post.ts';
import type { Proposal } from '../proposal.ts';
import type { Findings } from '../report.ts';
import { fit } from './fit.ts';
import { splitPost, type Part } from './parts.ts';
import { summaryOf, tidyTitle, withoutEmpty, withoutTags } from './tidy-data.ts';

type Data = Readonly<Record<string, unknown>>;

/** A recap to be written, but for its pictures. */
export interface RecapDraft {
  /** The folder that it would have, of those that are free. */
  readonly slug: string;
  readonly data: Data;
  readonly part: Part;
}

/** All that is made of a post. */
export interface Drafts {
  readonly event: string;
  /** The frontmatter of an event that is not there yet. */
  readonly newEvent: Data | undefined;
  readonly sessions: readonly Data[];
  readonly speakers: readonly Data[];
  readonly authors: readonly Data[];
  readonly recaps: readonly RecapDraft[];
}

const recap = recapSchema({ image: () => z.never() });

/** Makes of a post and what is proposed of it all that this site keeps of them; what fits nowhere is told. */
export function buildDrafts(
  post: Post,
  proposal: Proposal,
  known: Known,
  { today }: Wishes,
  isSplit: boolean,
  findings: Findings,
): Drafts {
  const { id } = proposal.event.value;
  const event = known.events.find((one) => one.id === id);
  const newEvent = event ? undefined : fitted(eventSchema, eventData(proposal), '행사')[0];
  const tracks = new Set(
    (event?.data.tracks ?? (newEvent?.['tracks'] as { id: string }[] | undefined) ?? []).map(
      (track) => track.id,
    ),
  );
  const sessions = proposal.sessions
    .filter(({ value }) => !value.isKnown)
    .flatMap(({ value }): Data[] => {
      const { track, ...data } = value.data;
      const place = track !== undefined && tracks.has(track) ? { track } : {};
      return fitted(
        sessionSchema,
        { id: value.id, ...data, ...place, ...embedsOf(value.data) },
        '세션',
      );
    });
  const written = new Set(
    [...(event?.sessions ?? []), ...sessions].map((session) => session['id']),
  );
  const authors = proposal.authors.map(({ value }) => nameIn(known, value));
  const recaps = splitPost(post, proposal, isSplit).map((part): RecapDraft => {
    const ids = part.sessions.filter((session) => written.has(session));
    const title = tidyTitle(part.title, post, findings);
    const data = {
      title,
      sessions: ids,
      perspective: part.perspective,
      authors,
      published: today,
      original: (proposal.url ?? proposal.published) && {
        url: proposal.url?.value,
        published: proposal.published?.value,
      },
      licence: proposal.licence?.value,
      summary: summaryOf(post),
      draft: true,
    };
    const kept = fitted(recap, data, '글')[0] ?? {
      title,
      published: today,
      draft: true,
    };
    return { slug: slugOf(title), data: kept, part };
  });
  return { event: id, newEvent, sessions, speakers: newSpeakers(), authors: newAuthors(), recaps };

  function fitted(schema: z.ZodType, data: Data, what: string): Data[] {
    const result = fit(schema, withoutEmpty(withoutTags(data, findings)));
    if (result === undefined)
      findings.gone(1, `${what}(으)로 적을 수 없습니다.`, JSON.stringify(data));
    for (const { field, value } of result?.dropped ?? [])
      findings.gone(1, `${what}의 ${field}(으)로 적을 수 없습니다.`, textOf(value));
    return result ? [result.data] : [];
  }

  /** What is played or shown belongs to the session, where there is but one. */
  function embedsOf(session: Data): Data {
    if (proposal.sessions.length !== 1) return {};
    const first = (kind: 'video' | 'slides') => {
      const [embed, ...others] = post.embeds.filter((one) => one.kind === kind);
      return embed && others.length === 0 && !session[kind] ? { [kind]: embed.url } : {};
    };
    return { ...first('video'), ...first('slides') };
  }

  function newSpeakers(): Data[] {
    return proposal.speakers
      .filter(({ value }) => !value.isKnown)
      .flatMap(({ value: { id: speaker, name, organisation, role } }) => {
        const affiliations = (organisation ?? role) ? [{ event: id, organisation, role }] : [];
        return fitted(speakerSchema, { id: speaker, name, affiliations }, '발표자');
      });
  }

  function newAuthors(): Data[] {
    const ids = new Set(known.authors.map((author) => author.id));
    return authors.flatMap((name) => {
      const isKnown = known.authors.some(
        (author) => author.id === name || author.name === name || author.names.includes(name),
      );
      if (isKnown) return [];
      const author = personSlugOf(name, ids);
      ids.add(author);
      return fitted(authorSchema, { id: author, name }, '글쓴이');
    });
  }
}

function eventData({ event: { value } }: Proposal): Data {
  return value.kind === 'new' ? { ...value.data } : {};
}

const textOf = (value: unknown): string =>
  typeof value === 'string' ? value : JSON.stringify(value);

/** The name of a listed author, who is the only one to have it: a draft reads the same before and after they are listed. */
function nameIn({ authors }: Known, written: string): string {
  const listed = authors.find(({ id }) => id === written);
  const isOnly = authors.filter(({ name }) => name === listed?.name).length === 1;
  return listed && isOnly ? listed.name : written;
}

/** A recap's file. */
export const renderRecap = (data: Data, body: string): string =>
  `${renderFrontmatter(data)}\n${body}`;

/** An event's file: what is known of it, and nothing of the day but what its recaps tell. */
export const renderEvent = (data: Data): string => renderFrontmatter(data);
