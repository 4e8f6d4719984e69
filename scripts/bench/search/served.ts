import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { isText, mediaTypes } from '../../pages-server.ts';

/** A built site on a port of its own, which counts what it sends. */
export interface Served {
  readonly origin: string;
  /** Files and the bytes of their bodies as sent, since this was last asked and up to a time. */
  readonly takeSent: (until?: number) => readonly (readonly [file: string, bytes: number])[];
  readonly close: () => void;
}

/** How slow a line is made: milliseconds until an answer begins, and bytes a second of all answers together. */
export interface Pace {
  readonly latency: number;
  readonly rate: number;
}

/** Serves a folder at the root of an address; at a pace also what a worker asks for is as slow. */
export async function serveCounted(folder: string, pace?: Pace): Promise<Served> {
  const send = pace === undefined ? sendAtOnce : paceAnswers(pace);
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
    send(response, body);
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

type Send = (response: ServerResponse, body: Buffer) => void;

const sendAtOnce: Send = (response, body) => void response.end(body);

/** Answers share one line, a packet at a time. */
function paceAnswers({ latency, rate }: Pace): Send {
  const packet = 1_460;
  let free = 0;
  const cross = async (bytes: number) => {
    free = Math.max(free, performance.now()) + (bytes / rate) * 1_000;
    await setTimeout(free - performance.now());
  };
  return async (response, body) => {
    await setTimeout(latency);
    for (let from = 0; from < body.length; from += packet) {
      const part = body.subarray(from, from + packet);
      await cross(part.length);
      response.write(part);
    }
    response.end();
  };
}
