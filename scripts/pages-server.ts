import { createReadStream, readdirSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { basename, dirname, extname, join, relative } from 'node:path';
import { pipeline } from 'node:stream';
import { createGzip } from 'node:zlib';

/** What kinds of file a site has, as servers name them. */
export const mediaTypes: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
};

/**
 * A server that answers as GitHub Pages does: a folder's index, a redirect to the address with a
 * slash, the site's own 404 page, texts compressed, and the case of letters counts. (`astro preview` shows its own
 * English page for an address without a slash.)
 */
export function createPagesServer(folder: string, base: string): Server {
  return createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    if (!['GET', 'HEAD'].includes(request.method ?? '')) {
      response.writeHead(405).end();
    } else if (`${pathname}/` === base) {
      redirect(response, base + search);
    } else {
      const path = pathname.startsWith(base) ? decode(pathname.slice(base.length)) : undefined;
      const found = path === undefined ? 'nothing' : findKind(folder, path);
      const file = join(folder, path ?? '', path === '' || path?.endsWith('/') ? 'index.html' : '');
      if (found === 'folder') redirect(response, `${pathname}/${search}`);
      else if (found === 'file') send(request, response, 200, file);
      else send(request, response, 404, join(folder, '404.html'));
    }
  });
}

/** What lies at a path of the site. A folder named without a slash is not yet a page. */
function findKind(folder: string, path: string): 'file' | 'folder' | 'nothing' {
  const isPage = path === '' || path.endsWith('/');
  const file = join(folder, path, isPage ? 'index.html' : '');
  const inside = relative(folder, file);
  if (inside.startsWith('..') || !hasExactName(file)) return 'nothing';
  const stats = statSync(file);
  if (stats.isFile()) return 'file';
  return stats.isDirectory() && !isPage ? 'folder' : 'nothing';
}

/** Disks of macOS and Windows take `Photo.PNG` for `photo.png`; GitHub Pages does not. */
function hasExactName(file: string): boolean {
  try {
    return readdirSync(dirname(file)).includes(basename(file));
  } catch {
    return false;
  }
}

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(301, { location }).end();
}

/** Whether GitHub Pages compresses a kind of file for whoever takes it so. */
export const isText = (type: string): boolean => /^(?:text|application)\/.*charset|svg/.test(type);

function send(
  { method, headers }: IncomingMessage,
  response: ServerResponse,
  status: number,
  file: string,
): void {
  const type = mediaTypes[extname(file).toLowerCase()] ?? 'application/octet-stream';
  const isSmall = isText(type) && /\bgzip\b/.test(String(headers['accept-encoding']));
  response.writeHead(status, {
    'content-type': type,
    'cache-control': 'no-cache',
    vary: 'accept-encoding',
    ...(isSmall ? { 'content-encoding': 'gzip' } : {}),
  });
  if (method === 'HEAD') {
    response.end();
    return;
  }
  const content = createReadStream(file).on('error', () => response.end('404'));
  // A reader who left in the middle is no fault.
  if (isSmall) pipeline(content, createGzip(), response, () => undefined);
  else content.pipe(response);
}
