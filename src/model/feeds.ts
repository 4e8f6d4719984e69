import { pickJosa } from '../korean/josa.ts';
import { siteConfig } from '../site.config.ts';
import type { Feed, Recap, Site } from './site.ts';

/** How many recaps the site's own feed tells of, and that of one subject. */
const [most, mostOfSubject] = [50, 20];

/**
 * Every feed, by the address of the page it belongs to: the site's own, and one for each event, service, speaker
 * and lineage that has a recap. Without one there is nothing to subscribe to yet, and so no feed.
 */
export function buildFeeds(site: Omit<Site, 'feeds'>): ReadonlyMap<string, Feed> {
  const { routes, events, services, speakers, lineages } = site;
  const subject = (
    { url, name }: { readonly url: string; readonly name: string },
    what: string,
    recaps: readonly Recap[],
  ): Feed[] => {
    if (recaps.length === 0) return [];
    const said = {
      title: `${name} · ${siteConfig.name}`,
      description: `${name}${what} 기록입니다.`,
    };
    return [{ ...beside(url), ...said, recaps: latest(recaps, mostOfSubject) }];
  };
  const beside = (page: string) => ({ page, rss: routes.rss(page), json: routes.jsonFeed(page) });
  const { title, description } = siteConfig;
  const feeds = [
    { ...beside(routes.home), title, description, recaps: latest(site.recaps, most) },
    ...events.flatMap((event) => subject(event, '의', event.recaps)),
    ...services.flatMap((service) =>
      subject(service, `${pickJosa(service.name, '이', '가')} 나오는`, service.recaps),
    ),
    ...speakers.flatMap((speaker) =>
      subject(speaker, '의 발표를 정리한', recapsOf(speaker.sessions)),
    ),
    ...lineages.flatMap((lineage) => subject(lineage, ' 강연의', recapsOf(lineage.tellings))),
  ];
  return new Map(feeds.map((feed) => [feed.page, feed]));
}

/** Those added or changed last; of one day in the order they come in. */
const latest = (recaps: readonly Recap[], limit: number): readonly Recap[] =>
  recaps
    .toSorted(
      (one, other) => Number(one.changed < other.changed) - Number(other.changed < one.changed),
    )
    .slice(0, limit);

const recapsOf = (sessions: readonly { readonly recaps: readonly Recap[] }[]): readonly Recap[] => [
  ...new Set(sessions.flatMap(({ recaps }) => recaps)),
];
