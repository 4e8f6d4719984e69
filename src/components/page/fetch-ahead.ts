/** Has the browser fetch a page of this site that somebody is about to open, so that it is there when they do. */
const { connection } = navigator as { connection?: { saveData: boolean } };
const asked = new Set([location.pathname]);
let timer: ReturnType<typeof setTimeout> | undefined;

function fetchAhead({ type, target }: Event): void {
  clearTimeout(timer);
  const link = target instanceof Element && target.closest('a');
  if (!link || asked.has(link.pathname) || !isPage(link)) return;
  const fetch = () => {
    asked.add(link.pathname);
    document.head.append(
      Object.assign(document.createElement('link'), { rel: 'prefetch', href: link.pathname }),
    );
  };
  // Who only passes over a link does not mean it.
  if (type === 'pointerdown') fetch();
  else timer = setTimeout(fetch, 80);
}

const isPage = ({ origin, pathname, search }: HTMLAnchorElement) =>
  origin === location.origin &&
  search === '' &&
  pathname.startsWith(import.meta.env.BASE_URL) &&
  pathname.endsWith('/');

if (import.meta.env.PROD && !connection?.saveData)
  for (const sign of ['pointerover', 'pointerdown', 'focusin'])
    document.addEventListener(sign, fetchAhead, { passive: true });
