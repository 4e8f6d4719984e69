import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { isText, mediaTypes } from '../../pages-server.ts';

/** A built site on a port of its own, which counts what it sends. */
export interface Served {
  readonly origin: string;
  /** Files and the bytes of their bodies as sent, since this was last asked and up to a time. */
  readonly takeSent: (until?: number) => readonly (readonly [file: string, bytes: number])[];
  readonly close: () => void;
}

/** Serves a folder at the root of an address. */
export async function serveCounted(folder: string): Promise<Served> {
  const bodies = new Map<string, Buffer>();
  let sent: { readonly path: string; readonly bytes: number; readonly at: number }[] = [];
  const server: Server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = decodeURIComponent(pathname).replace(/\/$/, '/index.html');
    const file = join(folder, path);
    if (!existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    const type = mediaTypes[extname(file)] ?? 'application/octet-stream';
    // Pagefind's own files are packed already and go as they are.
    const isPacked = isText(type);
    const body = bodies.get(file) ?? (isPacked ? gzipSync(readFileSync(file)) : readFileSync(file));
    bodies.set(file, body);
    sent.push({ path, bytes: body.length, at: Date.now() });
    response.writeHead(200, {
      'content-type': type,
      ...(isPacked ? { 'content-encoding': 'gzip' } : {}),
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    origin: `http://localhost:${port}`,
    takeSent: (until = Infinity) => {
      const taken = sent.filter(({ at }) => at <= until);
      sent = [];
      return taken.map(({ path, bytes }) => [path, bytes] as const);
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
