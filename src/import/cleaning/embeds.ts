import { isWebAddress } from '../../schema/addresses.ts';
import type { Embed } from '../post.ts';

/** Whose players show what, by the name of the host. */
const players: readonly (readonly [host: RegExp, kind: Embed['kind']])[] = [
  [/(?:^|\.)(?:youtube(?:-nocookie)?\.com|youtu\.be|vimeo\.com)$/, 'video'],
  [
    /^(?:tv\.(?:naver|kakao)\.com|play-tv\.kakao\.com|www\.twitch\.tv|player\.twitch\.tv)$/,
    'video',
  ],
  [/(?:^|\.)(?:slideshare\.net|speakerdeck\.com|slides\.com)$/, 'slides'],
];

/** The address of a page that shows what a player shows: `//www.youtube.com/embed/x` → its page on YouTube. */
export function pageOf(source: string): string | undefined {
  const url = source
    .trim()
    .replace(/^\/\//, 'https://')
    .replace(/^http:/, 'https:');
  if (!isWebAddress(url)) return undefined;
  const { hostname, pathname, searchParams } = new URL(url);
  const youtube = /^\/(?:embed|v|shorts|live)\/([\w-]{6,})/.exec(pathname)?.[1];
  if (/(?:^|\.)youtube(?:-nocookie)?\.com$/.test(hostname) && youtube) {
    if (youtube === 'videoseries')
      return `https://www.youtube.com/playlist?list=${encodeURIComponent(searchParams.get('list') ?? '')}`;
    return `https://www.youtube.com/watch?v=${youtube}`;
  }
  const vimeo = /^\/video\/(\d+)/.exec(pathname)?.[1];
  if (hostname === 'player.vimeo.com' && vimeo) return `https://vimeo.com/${vimeo}`;
  return url;
}

/** Whether an address leads to a video or a deck, which have fields of their own. */
export function kindOf(address: string): Embed['kind'] | undefined {
  if (!isWebAddress(address)) return undefined;
  const { hostname, pathname, searchParams } = new URL(address);
  const kind = players.find(([host]) => host.test(hostname.toLowerCase()))?.[1];
  if (kind === undefined)
    return hostname === 'docs.google.com' && pathname.startsWith('/presentation/')
      ? 'slides'
      : undefined;
  // A channel or a list of videos is no video, the house's own page no deck.
  const isOne =
    kind === 'video'
      ? searchParams.has('v') ||
        /^\/(?:[\w-]{8,}|video\/\d+|\d+|v\/\d+|live\/[\w-]+)$/.test(pathname)
      : pathname.split('/').filter(Boolean).length > 1;
  return isOne ? kind : undefined;
}

/** What a link to an embedded page is called where it has no name. */
export const labelOf = (kind: Embed['kind'] | undefined): string =>
  kind === 'video' ? '영상' : kind === 'slides' ? '발표 자료' : '끼워 넣었던 쪽';
