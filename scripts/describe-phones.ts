import type { NetworkInterfaceInfo } from 'node:os';
import { renderUnicodeCompact } from 'uqr';
import type { Settings } from '#site/load/settings.ts';
import { isOpenedAnywhere } from '#site/model/opened-anywhere.ts';

/** Where phones in the same networks find a site that is served to them: every address, and the first as a QR code. */
export function describePhones(
  networks: Readonly<Record<string, readonly NetworkInterfaceInfo[] | undefined>>,
  port: number,
  { site, base }: Pick<Settings, 'site' | 'base'>,
): string {
  const urls = Object.values(networks)
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => `http://${address}:${port}${base}`);
  const [first] = urls;
  if (first === undefined) return '  이 컴퓨터가 이어진 네트워크를 찾지 못했습니다.';
  return [
    `  같은 네트워크의 휴대폰에서: ${urls.join(' ')}`,
    '',
    renderUnicodeCompact(first, { border: 2 }).replaceAll(/^/gm, '  '),
    '',
    ...(isOpenedAnywhere(new URL(site))
      ? []
      : [`  ${site}에서만 열리는 사이트입니다. SITE_URL 없이 다시 만들어 주세요.`, '']),
  ].join('\n');
}
