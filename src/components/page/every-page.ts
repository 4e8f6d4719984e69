/** What every page begins with: the little that cannot wait until somebody is there, and what loads the rest then. */
import '../recap/open-contents.ts';
import { listenForShortcuts } from '#site/search/dom/shortcuts.ts';

listenForShortcuts();

for (const field of document.querySelectorAll<HTMLInputElement>('search-suggest input'))
  Object.assign(field, { role: 'combobox', ariaAutoComplete: 'list', ariaExpanded: 'false' });

let isThere = false;
const load = () =>
  import('./for-readers.ts').catch(console.error).finally(() => {
    isThere = true;
  });

// No `pointerover`: a page that is drawn under a resting pointer says that too.
for (const sign of ['pointermove', 'pointerdown', 'keydown', 'focusin', 'scroll'])
  addEventListener(sign, load, { once: true, capture: true, passive: true });
// Who came for a place, or from a search, is there already; who only looks, or is read to, is waited for.
if (location.hash || location.search || document.activeElement !== document.body) void load();
else setTimeout(load, 4000);

// Whoever is quicker than the scripts is answered once they are there.
addEventListener('click', (event) => {
  const { target } = event;
  if (isThere || !(target instanceof Element)) return;
  if (target.closest('theme-switch, main figure :is(img, .dg)'))
    void load().then(() => target.dispatchEvent(new MouseEvent('click', event)));
});
