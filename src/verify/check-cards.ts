import { cardSize } from '../cards/card.ts';
import type { Build } from './build.ts';
import type { Fault } from './fault.ts';

/** The most that a card may weigh: twice what one full of letters does. */
const mostBytes = 40_000;

/** Whether a built file says by its name that it is a page's card. */
const isCard = (file: string): boolean => /(?:^|\/)card\.png$/.test(file);

/**
 * Cards: each beside a page that may be listed, and as other sites ask for them; each page with its own, or, where
 * it has none, with that of a page above it, as a list has one for all its pages.
 */
export function checkCards({ files, pages, pictures, address }: Build): Fault[] {
  const report = (file: string, message: string): Fault => ({ file, rule: 'page-card', message });
  const cards = [...files.keys()].filter(isCard);
  const lonely = cards.filter((file) => !pages.has(file.replace(/card\.png$/, 'index.html')));
  return [
    ...lonely.map((file) => report(file, '옆에 쪽이 없는 공유 카드입니다.')),
    ...cards.flatMap((file) => {
      const picture = pictures.get(file);
      const bytes = files.get(file)!.bytes;
      if (picture?.kind !== 'whole') return [];
      const { width, height } = picture;
      const { width: wide, height: high } = cardSize;
      if (width === wide && height === high && bytes <= mostBytes) return [];
      const [found, most] = [bytes, mostBytes].map((one) => Math.round(one / 1000));
      const said = `${width}×${height}픽셀, ${found} KB입니다. ${wide}×${high}픽셀, ${most} KB까지입니다.`;
      return [report(file, `공유 카드가 ${said}`)];
    }),
    ...[...pages.values()].flatMap(({ file, url, isListed, references }) => {
      const [shown] = references.filter(({ from }) => from === 'meta og:image');
      if (!isListed || shown === undefined) return [];
      const own = new URL('card.png', url);
      const allowed = files.has(own.href.slice(address.href.length))
        ? [own.href]
        : foldersAbove(own).map((folder) => `${folder}card.png`);
      if (allowed.includes(shown.address)) return [];
      return [
        report(file, `공유 카드가 \`${shown.address}\`입니다. \`${own.href}\`이어야 합니다.`),
      ];
    }),
  ];
}

/** Every folder that an address lies in: https://a/b/c.png → https://a/b/, https://a/. */
const foldersAbove = ({ origin, pathname }: URL): string[] =>
  [...pathname.matchAll(/\//g)].map(({ index }) => origin + pathname.slice(0, index + 1));
