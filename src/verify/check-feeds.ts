import type { Build } from './build.ts';
import type { Fault } from './fault.ts';
import type { ReadTexts } from './read-texts.ts';
import { textsAt, type XmlElement } from './xml.ts';

/** Feeds: each of the page it lies beside, and every item with all that a feed reader shows, none of them twice. */
export const checkFeeds = (build: Build, { documents }: ReadTexts): Fault[] =>
  [...documents]
    .filter(([file]) => isFeed(file))
    .flatMap(([file, feed]) => {
      const page = new URL('.', new URL(file, build.address));
      return explain(feed, page.href).map((message) => ({ file, rule: 'feed', message }));
    });

/** Whether a built file says by its name that it is a feed. */
export const isFeed = (file: string): boolean => /(?:^|\/)rss\.xml$/.test(file);

function explain(feed: readonly XmlElement[], page: string): string[] {
  const items = feed.filter(({ path }) => path === 'rss/channel/item').length;
  const texts = (name: string) => textsAt(feed, `rss/channel/${name}`);
  const required = ['title', 'link', 'guid', 'pubDate', 'description'];
  const [home = ''] = texts('link');
  const guids = texts('item/guid');
  return [
    ...(home === page ? [] : [`피드의 주소가 \`${home}\`입니다. \`${page}\`이어야 합니다.`]),
    ...required
      .filter((name) => texts(`item/${name}`).filter((text) => text !== '').length !== items)
      .map((name) => `글 ${items}개 가운데 ${name}이(가) 없거나 빈 것이 있습니다.`),
    ...guids
      .filter((guid, index) => guids.indexOf(guid) !== index)
      .map((guid) => `글 \`${guid}\`이(가) 두 번 있습니다.`),
    ...texts('item/pubDate')
      .filter((date) => new Date(date).toUTCString() !== date)
      .map((date) => `\`${date}\`은(는) 날짜가 아닙니다.`),
  ];
}
