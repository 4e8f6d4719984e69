/** Loads the scripts of search beside each other, and with them the start of the index, which everybody who searches needs. */
const panel = document.querySelector<HTMLElement>('site-search');

if (import.meta.env.PROD)
  document.head.append(
    Object.assign(document.createElement('link'), {
      ...{ rel: 'preload', as: 'fetch', crossOrigin: 'anonymous' },
      href: panel?.dataset['index'],
    }),
  );
import('#site/components/page/search-page.ts').catch(console.error);
