import { siteFiles } from '#site/model/routes.ts';
import { trustAddress } from '#site/workers/trusted-address.ts';

/** Has pages kept for readers without a network, once the page is there, unless they want nothing to be kept. */
async function keepPages(): Promise<void> {
  const { serviceWorker } = navigator;
  const base = import.meta.env.BASE_URL;
  if (!serviceWorker || (await caches.has(`${base} off`))) return;
  await serviceWorker.register(trustAddress(base, siteFiles.serviceWorker), {
    updateViaCache: 'none',
  });
  const { active } = await serviceWorker.ready;
  active?.postMessage(performance.getEntriesByType('resource').map(({ name }) => name));
}

/** Milliseconds that a page has for itself: what is kept would share the network with what a search waits for. */
const rest = 2000;

// Where storage is refused, nothing is kept. The page comes first.
if (import.meta.env.PROD) {
  const keep = () => setTimeout(() => void keepPages().catch(() => null), rest);
  if (document.readyState === 'complete') keep();
  else addEventListener('load', keep);
}
