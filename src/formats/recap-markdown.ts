import type { PhrasingContent, RootContent } from 'mdast';
import {
  heading,
  joined,
  link,
  list,
  paragraph,
  picture,
  quote,
  type Words,
} from '../markdown/blocks.ts';
import { legendOf } from '../markdown/portable.ts';
import { koreanDay } from '../model/dates.ts';
import { describeAffiliation } from '../model/people.ts';
import type { Recap, Session, Site, Source } from '../model/site.ts';
import { sourceKinds } from '../schema/event.ts';

/** What pages and pictures are called from elsewhere. */
export interface Addresses {
  /** A whole address of one of the site's own. */
  readonly whole: (url: string) => string;
  /** Where a picture beside the text is to be had; nowhere where its page does not show it. */
  readonly pictureOf: (name: string) => string | undefined;
  readonly routes: Pick<Site['routes'], 'markdown'>;
}

/** A recap for programs: its facts, its points, its text, where it comes from. */
export function buildRecapMarkdown(
  recap: Recap,
  body: readonly RootContent[],
  addresses: Addresses,
): RootContent[] {
  const { title, summary, points, photos, sources } = recap;
  return [
    heading(1, title),
    ...(summary === undefined ? [] : [quote(summary)]),
    ...list(factsOf(recap, addresses)),
    ...(points.length > 0 ? [heading(2, '한눈에'), ...list(points)] : []),
    ...body,
    ...photos.flatMap(({ src, alt, caption, credit }) => [
      paragraph(picture(alt, addresses.pictureOf(src.src))),
      ...legendOf(caption, credit),
    ]),
    ...describeSources(sources),
  ];
}

/** Label by label, as the head of the page has them. */
function factsOf(recap: Recap, { whole, routes }: Addresses): Words[] {
  const { event, sessions, authors, services, perspective, original, updated, licence } = recap;
  const lineages = [...new Set(sessions.flatMap(({ lineage }) => lineage ?? []))];
  const named = (things: readonly { readonly name: string; readonly url: string }[]) =>
    joined(
      things.map(({ name, url }) => link(name, whole(url))),
      ', ',
    );
  const fact = (
    label: string,
    ...words: readonly (string | PhrasingContent | undefined)[]
  ): Words[] => {
    const said = words.filter((word) => word !== undefined);
    return said.length === 0 ? [] : [[`${label}: `, ...said]];
  };
  return [
    ...fact('주소', link(whole(recap.url), whole(recap.url))),
    ...fact('행사', link(event.name, whole(routes.markdown(event.url)))),
    ...fact('날짜', koreanDay(recap.date)),
    ...sessions.map((session) => ['세션: ', ...describeSession(session, whole)]),
    ...fact('관점', perspective),
    ...fact('글쓴이', ...named(authors)),
    ...fact('다룬 서비스', ...named(services)),
    ...fact('강연 계보', ...named(lineages)),
    ...fact('처음 실린 곳', original?.url ? link(original.url, original.url) : undefined),
    ...fact('처음 실린 날', original?.published && koreanDay(original.published)),
    ...fact('실은 날', koreanDay(recap.published)),
    ...updated.map(({ day, what }) => `고친 것: ${koreanDay(day)} ${what}`),
    ...fact('이용 조건', licence.url ? link(licence.name, licence.url) : licence.name),
  ];
}

/** A session in one line: when, what, where, and who spoke for whom. */
export function describeSession(
  { title, start, end, track, room, speakers, presenter, video, slides }: Session,
  whole: Addresses['whole'],
): PhrasingContent[] {
  const clock = start && `${start}${end ? `–${end}` : ''} `;
  const people = speakers.flatMap(({ speaker, ...was }) => [
    [link(speaker.name, whole(speaker.url)), describeAffiliation(was)] as const,
  ]);
  const where = [track?.name, room].filter((one) => one !== undefined && one !== title);
  const parts: Words[] = [
    `${clock ?? ''}${title}`,
    ...where.map((one) => one!),
    ...people.map(([name, was]) => (was === '' ? [name] : [name, ` ${was}`])),
    ...(presenter ? [`${presenter} 발표`] : []),
    ...(video ? [[link('영상', video)]] : []),
    ...(slides ? [[link('발표 자료', slides)]] : []),
  ];
  return parts.flatMap((part, index) => [
    ...(index === 0 ? [] : [{ type: 'text' as const, value: ' · ' }]),
    ...paragraph(part).children,
  ]);
}

/** Where what is told comes from. */
export const describeSources = (sources: readonly Source[]): RootContent[] =>
  sources.length === 0
    ? []
    : [
        heading(2, '출처'),
        ...list(
          sources.map(({ title, url, kind, published, covers }) => {
            const more = [
              kind && sourceKinds[kind],
              published && koreanDay(published),
              url === undefined && '공개 주소 없음',
              covers,
            ].filter(Boolean);
            const said = more.length > 0 ? ` (${more.join(', ')})` : '';
            return [url === undefined ? title : link(title, url), said];
          }),
        ),
      ];
