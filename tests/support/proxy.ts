import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { createPagesServer } from '../../scripts/pages-server.ts';
import { makeCertificate } from './certificate.ts';
import { readAddress } from './read-address.ts';

/** Milliseconds that every script takes, so that a test shows whether it waits for what it presses: `SLOW_SCRIPTS=1500`. */
const slowness = Number(process.env['SLOW_SCRIPTS'] ?? 0);

/** What answers below an address. */
export interface Site {
  readonly address: URL;
  readonly answer: RequestListener;
}

/** A built folder, served as GitHub Pages would serve it. */
export function siteOf(folder: string): Site {
  const address = readAddress(folder);
  const server = createPagesServer(folder, address.pathname);
  return { address, answer: (...exchange) => void server.emit('request', ...exchange) };
}

/**
 * A proxy through which a browser meets sites at the addresses they were built for, as their policies
 * name these, and nothing else of the world: `onForeign` hears which other addresses were asked for.
 */
export function createProxy(
  sites: readonly Site[],
  onForeign: (address: string) => void = () => undefined,
): Server {
  const deepestFirst = sites.toSorted(
    (one, other) => other.address.pathname.length - one.address.pathname.length,
  );
  const find = ({ hostname, pathname }: URL) => {
    const below = deepestFirst.filter(({ address }) => address.hostname === hostname);
    return below.find(({ address }) => pathname.startsWith(address.pathname)) ?? below[0];
  };

  const answer: RequestListener = (request, response) => {
    const url = new URL(request.url ?? '/', `https://${request.headers.host}`);
    const site = find(url);
    if (site && slowness > 0 && url.pathname.endsWith('.js')) {
      setTimeout(() => response.destroyed || site.answer(request, response), slowness);
      return;
    }
    if (site) return site.answer(request, response);
    onForeign(url.href);
    response.writeHead(403).end();
  };
  const plain = createServer(answer);
  const secure = createSecureServer(makeCertificate(), answer);
  // Whoever wants a tunnel to a host gets one to here: a connection alone is not yet a question.
  plain.on('connect', ({ url = '' }, socket) => {
    socket.on('error', () => socket.destroy());
    socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    const { protocol } = find(new URL(`http://${url}`))?.address ?? { protocol: 'https:' };
    (protocol === 'https:' ? secure : plain).emit('connection', socket);
  });
  return plain;
}
