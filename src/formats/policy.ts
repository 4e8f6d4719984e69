import { afterPaintHash } from './after-paint.ts';
import { beforeDrawingHash } from './before-drawing.ts';
import { isOpenedAnywhere } from '../model/opened-anywhere.ts';
import { siteFiles, type Routes } from '../model/routes.ts';

/**
 * What a page may load and do: the text of its Content-Security-Policy. Own paths instead of `'self'`, because all
 * project pages of an owner on GitHub Pages share one origin; where nobody knows the origin, `'self'` must do.
 */
export function buildPolicy(site: URL, routes: Routes): string {
  const own = (...paths: readonly string[]) =>
    isOpenedAnywhere(site) ? ["'self'"] : paths.map((path) => site.origin + path);
  const directives: Readonly<Record<string, readonly string[]>> = {
    // Fonts, media, frames, plugins: whatever is not named below.
    'default-src': ["'none'"],
    'script-src': [...own(routes.file('_astro/')), beforeDrawingHash, afterPaintHash],
    'style-src': own(routes.file('_astro/')),
    'img-src': own(
      ...['_astro/', 'icons/', 'favicon.svg', 'apple-touch-icon.png'].map(routes.file),
    ),
    // The texts that scripts read, and the pages that they fetch ahead: at the root of an origin, all of it.
    'connect-src': own(routes.root),
    'worker-src': own(routes.file(siteFiles.serviceWorker)),
    'manifest-src': own(routes.file(siteFiles.manifest)),
    'form-action': own(routes.search),
    'base-uri': ["'none'"],
    // Text becomes code in one place only: where a worker is addressed.
    'require-trusted-types-for': ["'script'"],
    'trusted-types': ['workers'],
  };
  return Object.entries(directives)
    .map(([name, values]) => `${name} ${values.join(' ')}`)
    .join('; ');
}
