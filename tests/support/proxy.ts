import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { createPagesServer } from '../../scripts/pages-server.ts';
import { makeCertificate } from './certificate.ts';
import { readAddress } from './read-address.ts';

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
 * name these, and nothing else of the world: `onForeign` hears which other hosts were asked for.
 */
export function createProxy(
  sites: readonly Site[],
  onForeign: (host: string) => void = () => undefined,
): Server {
  const deepestFirst = sites.toSorted(
    (one, other) => other.address.pathname.length - one.address.pathname.length,
  );
  const find = ({ hostname, pathname }: URL) => {
    const below = deepestFirst.filter(({ address }) => address.hostname === hostname);
    return below.find(({ address }) => pathname.startsWith(address.pathname)) ?? below[0];
  };

  const answer: RequestListener = (request, response) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
    const site = find(url);
    if (site) return site.answer(request, response);
    onForeign(url.host);
    response.writeHead(403).end();
  };
  const plain = createServer(answer);
  const secure = createSecureServer(makeCertificate(), answer);
  // Whoever wants a tunnel to a host gets one to here.
  plain.on('connect', (request, socket) => {
    socket.on('error', () => socket.destroy());
    const site = find(new URL(`http://${request.url}`));
    if (!site) {
      onForeign(request.url ?? '');
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    (site.address.protocol === 'https:' ? secure : plain).emit('connection', socket);
  });
  return plain;
}
