import { lookup } from 'node:dns';
import { request } from 'node:https';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import type { IncomingMessage } from 'node:http';

/** What fetching pictures may cost. */
export const fetchLimits = {
  bytes: 30_000_000,
  milliseconds: 20_000,
  redirects: 3,
  /** Of one run. */
  pictures: 500,
} as const;

type Fetched =
  | { readonly kind: 'fetched'; readonly bytes: Uint8Array }
  | { readonly kind: 'refused'; readonly why: string };

const inside = new BlockList();
for (const [net, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const)
  inside.addSubnet(net, prefix, 'ipv4');
const outside = new BlockList();
outside.addSubnet('2000::', 3, 'ipv6');
for (const [net, prefix] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
] as const)
  inside.addSubnet(net, prefix, 'ipv6');

/** Whether an address is one of the open internet: not this machine, not the house it stands in. */
export const isPublic = (address: string): boolean => {
  const family = isIP(address);
  if (family === 4) return !inside.check(address, 'ipv4');
  return family === 6 && outside.check(address, 'ipv6') && !inside.check(address, 'ipv6');
};

const refused = (why: string): Fetched => ({ kind: 'refused', why });

/** Fetches a picture over HTTPS from the open internet, within limits; every hop is looked at anew. */
export async function fetchPicture(address: string): Promise<Fetched> {
  const signal = AbortSignal.timeout(fetchLimits.milliseconds);
  let url = address;
  for (let hop = 0; hop <= fetchLimits.redirects; hop += 1) {
    const fault = faultOf(url);
    if (fault !== undefined) return refused(fault);
    try {
      const response = await open(new URL(url), signal);
      const { statusCode = 0, headers } = response;
      if (statusCode >= 300 && statusCode < 400 && headers.location) {
        response.destroy();
        url = new URL(headers.location, url).href;
        continue;
      }
      return await readPicture(response, statusCode);
    } catch (error) {
      if (signal.aborted)
        return refused(`${fetchLimits.milliseconds / 1000}초 안에 받지 못했습니다.`);
      return refused(error instanceof Inside ? error.message : '받을 수 없습니다.');
    }
  }
  return refused('다른 주소로 너무 많이 넘깁니다.');
}

/** What is wrong with an address, before anybody is asked for it. */
export function faultOf(address: string): string | undefined {
  if (!URL.canParse(address)) return '주소가 아닙니다.';
  const { protocol, hostname, username, port } = new URL(address);
  if (protocol !== 'https:') return 'https:// 주소만 받습니다.';
  if (username !== '' || (port !== '' && port !== '443'))
    return '여느 주소가 아니라 받지 않습니다.';
  const host = hostname.replaceAll(/^\[|\]$/g, '');
  return isIP(host) !== 0 && !isPublic(host) ? new Inside().message : undefined;
}

class Inside extends Error {
  override readonly message = '이 컴퓨터나 그 둘레를 가리키는 주소라 받지 않습니다.';
}

const lookUpPublic: LookupFunction = (hostname, options, answer) => {
  lookup(hostname, { all: true }, (error, addresses) => {
    if (error) return answer(error, '');
    const [first] = addresses;
    if (!first || !addresses.every(({ address }) => isPublic(address)))
      return answer(new Inside(), '');
    return options.all ? answer(null, addresses) : answer(null, first.address, first.family);
  });
};

const open = (url: URL, signal: AbortSignal): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    const headers = { accept: 'image/*', 'user-agent': 'summit-notes import' };
    // The address that is looked at is the one that is connected to.
    request(url, { signal, headers, agent: false, lookup: lookUpPublic }, resolve)
      .on('error', reject)
      .end();
  });

async function readPicture(response: IncomingMessage, status: number): Promise<Fetched> {
  const stop = (why: string): Fetched => {
    response.destroy();
    return refused(why);
  };
  if (status !== 200) return stop(`받을 수 없습니다(${status}).`);
  const type = response.headers['content-type'] ?? '';
  if (!/^(?:image\/|application\/octet-stream)/i.test(type))
    return stop(`그림이 아닙니다(${type}).`);
  const tooLarge = `${fetchLimits.bytes / 1_000_000} MB를 넘습니다.`;
  if (Number(response.headers['content-length'] ?? 0) > fetchLimits.bytes) return stop(tooLarge);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > fetchLimits.bytes) return stop(tooLarge);
    chunks.push(chunk);
  }
  return { kind: 'fetched', bytes: Buffer.concat(chunks) };
}
