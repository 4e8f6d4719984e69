import type { Build } from './build.ts';
import { finding, type Fault, type Finding } from './fault.ts';
import type { XmlElement } from './xml.ts';

/** A feed: of the page it lies beside, and every item with all that a feed reader shows, once. */
export function checkFeed(
  file: string,
  content:
    | { readonly kind: 'xml'; readonly elements: readonly XmlElement[] }
    | { readonly kind: 'json'; readonly data: unknown },
  address: URL,
): Finding[] {
  if (!isFeed(file)) return [];
  const own = new URL(file, address);
  const feed = content.kind === 'xml' ? readRss(content.elements) : readJsonFeed(content.data);
  return explain(feed, new URL('.', own).href, own.href).map((said) => finding('feed', said));
}

/** Feeds: each named by the page it lies beside. */
export function checkFeeds(build: Pick<Build, 'address' | 'pages' | 'texts'>): Fault[] {
  return [...build.texts.keys()].filter(isFeed).flatMap((file) => {
    const own = new URL(file, build.address);
    const page = new URL('.', own);
    const named = build.pages.get(file.replace(/[^/]+$/, 'index.html'))?.references ?? [];
    const isNamed = named.some(
      ({ from, address }) => from === 'link href' && new URL(address, page).href === own.href,
    );
    if (isNamed) return [];
    const message = `\`${page.href}\`에 이 피드를 알리는 link가 없습니다.`;
    return [{ file, rule: 'feed' as const, message }];
  });
}

/** Whether a built file says by its name that it is a feed. */
export const isFeed = (file: string): boolean => /(?:^|\/)(?:rss\.xml|feed\.json)$/.test(file);

type Fields = Readonly<Record<string, unknown>>;

/** A feed of either kind: what it says of itself, and of each item, field by field. */
interface ReadFeed {
  readonly version: unknown;
  readonly home: unknown;
  readonly self: unknown;
  readonly said: Fields;
  readonly items: readonly Fields[];
  /** The fields that every item has: its id first, its day last. */
  readonly required: readonly string[];
  readonly isDay: (text: string) => boolean;
}

function readRss(elements: readonly XmlElement[]): ReadFeed {
  const said: Record<string, string> = {};
  const items: Record<string, string>[] = [];
  for (const { path, text } of elements) {
    const [, name = '', field] = /^rss\/channel\/([^/]+)(?:\/([^/]+))?$/.exec(path) ?? [];
    if (name === 'item' && field === undefined) items.push({});
    else if (name === 'item') items.at(-1)![field!] = text;
    else if (field === undefined) said[name] = text.trim();
  }
  const find = (wanted: string) => elements.find(({ path }) => path === wanted)?.attributes;
  return {
    version: find('rss')?.['version'] === '2.0',
    home: said['link'],
    self: find('rss/channel/atom:link')?.['href'],
    said: { title: said['title'], description: said['description'], language: said['language'] },
    items,
    required: ['guid', 'link', 'title', 'description', 'pubDate'],
    isDay: (text) => new Date(text).toUTCString() === text,
  };
}

function readJsonFeed(json: unknown): ReadFeed {
  const feed = isFields(json) ? json : {};
  const { version, home_page_url: home, feed_url: self, title, language, items } = feed;
  return {
    version: version === 'https://jsonfeed.org/version/1.1' && Array.isArray(items),
    home,
    self,
    said: { title, language },
    items: Array.isArray(items) ? items.map((item) => (isFields(item) ? item : {})) : [],
    required: ['id', 'url', 'title', 'content_text', 'date_published'],
    isDay: (text) => new Date(text).toJSON() === text.replace('12:00:00+09:00', '03:00:00.000Z'),
  };
}

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

function explain({ required, ...feed }: ReadFeed, page: string, own: string): string[] {
  const [id = '', day = ''] = [required[0], required.at(-1)];
  const isText = (value: unknown) => typeof value === 'string' && value.trim() !== '';
  const ids = feed.items.map((item) => String(item[id]));
  return [
    ...(feed.version === true ? [] : ['피드의 판이 RSS 2.0이나 JSON Feed 1.1이 아닙니다.']),
    ...(feed.home === page
      ? []
      : [`피드의 주소가 \`${String(feed.home)}\`입니다. \`${page}\`이어야 합니다.`]),
    ...(feed.self === own
      ? []
      : [`피드가 제 주소로 적은 것이 \`${String(feed.self)}\`입니다. \`${own}\`이어야 합니다.`]),
    ...Object.keys(feed.said)
      .filter((name) => !isText(feed.said[name]))
      .map((name) => `피드에 ${name}이(가) 없습니다.`),
    ...required
      .filter((name) => !feed.items.every((item) => isText(item[name])))
      .map((name) => `글 ${feed.items.length}개 가운데 ${name}이(가) 없거나 빈 것이 있습니다.`),
    ...ids
      .filter((one, index) => ids.indexOf(one) !== index)
      .map((one) => `글 \`${one}\`이(가) 두 번 있습니다.`),
    ...feed.items
      .map((item) => String(item[day] ?? ''))
      .filter((text) => text.trim() !== '' && !feed.isDay(text))
      .map((text) => `\`${text}\`은(는) 날짜가 아닙니다.`),
  ];
}
