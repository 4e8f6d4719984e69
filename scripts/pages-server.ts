import { createReadStream, readdirSync, statSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { basename, dirname, extname, join, relative } from 'node:path';

/** What kinds of file a site has, as servers name them. */
export const mediaTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.xml': 'application/xml; charset=utf-8',
};

/**
 * A server that answers as GitHub Pages does: a folder's index, a redirect to the address with a
 * slash, the site's own 404 page, and the case of letters counts. (`astro preview` shows its own
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
      else if (found === 'file') send(response, 200, file, request.method);
      else send(response, 404, join(folder, '404.html'), request.method);
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

function send(response: ServerResponse, status: number, file: string, method = 'GET'): void {
  const type = mediaTypes[extname(file).toLowerCase()] ?? 'application/octet-stream';
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-cache' });
  if (method === 'HEAD') response.end();
  else
    createReadStream(file)
      .on('error', () => response.end('404'))
      .pipe(response);
}
