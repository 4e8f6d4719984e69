import { defineMiddleware } from 'astro:middleware';
import { tellPictures } from './formats/picture-data.ts';
import { keepTogether } from './formats/unbroken-html.ts';

/** Every page passes here on its way out: machines hear of its pictures, and lines of Korean break where Korean does. */
export const onRequest = defineMiddleware(async (_context, next) => {
  const response = await next();
  const isPage = response.headers.get('Content-Type')?.startsWith('text/html') ?? false;
  return isPage
    ? new Response(keepTogether(tellPictures(await response.text())), response)
    : response;
});
