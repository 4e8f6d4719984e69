import { siteFiles } from '../model/routes.ts';
import type { Build } from './build.ts';
import type { Fault } from './fault.ts';
import type { ReadTexts } from './read-texts.ts';
import { leadsTo, type Resolve } from './resolve.ts';

const file = siteFiles.manifest;

/** The manifest: of this site and no more, named by every page, with icons that are as large as it says. */
export function checkManifest(build: Build, { data }: ReadTexts, resolve: Resolve): Fault[] {
  if (!data.has(file)) return [];
  const manifest = data.get(file) as Readonly<Record<string, unknown>>;
  const own = new URL(file, build.address);
  const texts = ['name', 'short_name', 'description', 'lang', 'display', 'theme_color'];
  const report = (message: string, where: string = file): Fault => ({
    file: where,
    rule: 'manifest',
    message,
  });
  const icons = Array.isArray(manifest['icons']) ? (manifest['icons'] as Icon[]) : [];
  return [
    ...[...texts, 'background_color']
      .filter((name) => typeof manifest[name] !== 'string' || manifest[name] === '')
      .map((name) => report(`${name}이(가) 없습니다.`)),
    ...['id', 'start_url', 'scope']
      .filter((name) => addressOf(manifest[name], own) !== build.address.href)
      .map((name) => report(`${name}이(가) 첫 쪽의 주소가 아닙니다.`)),
    ...icons
      .filter((icon) => !isAsLarge(build, addressOf(icon.src, own), icon.sizes))
      .map(({ src, sizes }) => report(`\`${src}\`은(는) ${sizes} 크기의 그림이 아닙니다.`)),
    ...[
      ['192x192', undefined],
      ['512x512', undefined],
      ['512x512', 'maskable'],
    ]
      .filter(
        ([wanted, use]) => !icons.some(({ sizes, purpose }) => sizes === wanted && purpose === use),
      )
      .map(([sizes, use]) => report(`${sizes} 아이콘${use ? `(${use})` : ''}이 없습니다.`)),
    ...[...build.pages.values()]
      .filter(
        ({ url, references }) =>
          !references.some((one) => one.from === 'link href' && leadsTo(resolve(one, url), file)),
      )
      .map((page) => report('이 쪽에 매니페스트를 알리는 link가 없습니다.', page.file)),
  ];
}

interface Icon {
  readonly src: string;
  readonly sizes: string;
  readonly purpose?: string;
}

const addressOf = (address: unknown, from: URL): string | undefined =>
  typeof address === 'string' && URL.canParse(address, from)
    ? new URL(address, from).href
    : undefined;

function isAsLarge({ pictures, address }: Build, icon: string | undefined, sizes: string): boolean {
  const picture = pictures.get(icon?.slice(address.href.length) ?? '');
  return picture?.kind === 'whole' && `${picture.width}x${picture.height}` === sizes;
}
