import { buildSite } from '#site/model/build-site.ts';
import type { Content } from '#site/model/content.ts';
import { buildRoutes } from '#site/model/routes.ts';
import type { Site } from '#site/model/site.ts';
import type { AuthorData } from '#site/schema/author.ts';
import type { EventData } from '#site/schema/event.ts';
import type { SessionData } from '#site/schema/programme.ts';
import type { RecapData } from '#site/schema/recap.ts';
import type { ServiceData } from '#site/schema/service.ts';
import type { SpeakerData } from '#site/schema/speaker.ts';
import type { LineageData } from '#site/schema/lineage.ts';

/** A service with all that a test does not care about filled in: aService({ id: 'aws-lambda' }). */
export const aService = (
  given: Partial<Omit<ServiceData, 'aliases'>> & { aliases?: Partial<ServiceData['aliases']> } = {},
): ServiceData => ({
  id: 'aws-lambda',
  name: 'AWS Lambda',
  formal: given.name ?? 'AWS Lambda',
  category: 'compute',
  summary: '서버 없이 코드를 실행하는 서비스.',
  url: 'https://aws.amazon.com/lambda/',
  life: [],
  ...given,
  aliases: { short: [], korean: [], former: [], wrong: [], ...given.aliases },
});

export const anEvent = (given: Partial<EventData> = {}): EventData => ({
  series: 'AWS Summit Seoul',
  name: 'AWS Summit Seoul 2019',
  shortName: 'Summit 2019',
  summary: '서울에서 열린 행사.',
  days: ['2019-04-17', '2019-04-18'],
  accent: 'indigo',
  tracks: [],
  facts: [],
  sources: [{ id: 'diary', title: '후기', kind: 'blog', covers: '둘째 날' }],
  ...given,
});

export const aSession = (given: Partial<SessionData> = {}): SessionData => ({
  id: 'lambda-internals',
  title: 'AWS Lambda 내부 동작 방식',
  kind: 'talk',
  day: '2019-04-18',
  speakers: [],
  services: [],
  attendance: 'attended',
  ...given,
});

export const aRecap = (given: Partial<RecapData> = {}): RecapData => ({
  title: 'Lambda가 도는 법',
  sessions: ['lambda-internals'],
  authors: ['홍길동'],
  updated: [],
  licence: 'CC-BY-4.0',
  published: '2026-11-20',
  summary: '한 문장 요약입니다.',
  points: ['첫째입니다.', '둘째입니다.'],
  sources: ['diary'],
  photos: [],
  draft: false,
  ...given,
});

/** A speaker who was at the events named: aSpeaker('kim', '김준형', 'summit'). */
export const aSpeaker = (id: string, name: string, ...events: string[]): SpeakerData => ({
  id,
  name,
  spellings: [],
  affiliations: events.map((event) => ({ event, organisation: 'AWS', role: '솔루션즈 아키텍트' })),
});

export const aLineage = (given: Partial<LineageData> = {}): LineageData => ({
  id: 'ten-million-users',
  name: '천만 사용자',
  summary: '해마다 다시 한 강연.',
  stages: [],
  changes: [],
  disagreements: [],
  ...given,
});

/** What a test says of a content folder; texts are plain. */
export interface GivenContent {
  events?: Record<
    string,
    {
      event?: EventData;
      text?: string;
      sessions?: SessionData[];
      recaps?: Record<string, { data?: RecapData; text?: string }>;
    }
  >;
  services?: ServiceData[];
  speakers?: SpeakerData[];
  authors?: AuthorData[];
  lineages?: LineageData[];
}

/** A whole content folder as `buildSite` takes it. */
export function aContent({
  events = {},
  services = [],
  speakers = [],
  authors = [],
  lineages = [],
}: GivenContent): Content {
  const all = Object.entries(events);
  return {
    events: all.map(([id, { event = anEvent(), text = '' }]) => ({
      id,
      file: `content/events/${id}/event.md`,
      data: event,
      text,
    })),
    programmes: all.map(([id, { sessions = [aSession()] }]) => ({
      id,
      file: `content/events/${id}/programme.yml`,
      data: { sessions },
    })),
    recaps: all.flatMap(([id, { recaps = {} }]) =>
      Object.entries(recaps).map(([name, { data = aRecap(), text = '' }]) => ({
        id: `${id}/${name}`,
        file: `content/events/${id}/${name}/index.md`,
        data,
        text,
      })),
    ),
    services: { id: 'services', file: 'content/services.yml', data: services },
    concepts: { id: 'concepts', file: 'content/concepts.yml', data: [] },
    authors: { id: 'authors', file: 'content/authors.yml', data: authors },
    speakers: { id: 'speakers', file: 'content/speakers.yml', data: speakers },
    lineages: { id: 'lineages', file: 'content/lineages.yml', data: lineages },
  };
}

/** The site of a content in which nothing is wrong that a test cares about. */
export const aSite = (given: GivenContent, base = '/'): Site =>
  buildSite(aContent(given), buildRoutes(base)).site;
