import { defineMiddleware } from 'astro:middleware';
import { loadAfterPaint } from './formats/after-paint.ts';
import { leaveOutDrawings } from './formats/drawing-styles.ts';
import { tellPictures } from './formats/picture-data.ts';
import { keepTogether } from './formats/unbroken-html.ts';

/** Every page passes here on its way out: it links what it needs, machines hear of its pictures, and lines of Korean break where Korean does. */
export const onRequest = defineMiddleware(async (_context, next) => {
  const response = await next();
  const isPage = response.headers.get('Content-Type')?.startsWith('text/html') ?? false;
  if (!isPage) return response;
  const html = keepTogether(tellPictures(leaveOutDrawings(await response.text())));
  return new Response(import.meta.env.PROD ? loadAfterPaint(html) : html, response);
});
