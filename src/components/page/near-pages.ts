import { element } from '#site/search/dom/elements.ts';
import { findNearPages, listPages } from '#site/search/suggest/near-pages.ts';
import type { Entry } from '#site/search/suggest/suggestion-data.ts';
import { loadSuggestions } from '#site/search/suggest/suggestion-source.ts';

/** Shows pages whose address or name is near to the one that was asked for; where none is, nothing. */
class NearPages extends HTMLElement {
  connectedCallback(): void {
    const base = this.dataset['base']!;
    loadSuggestions(base)
      .then((data) => {
        const { pathname } = window.location;
        const asked = pathname.startsWith(base) ? pathname.slice(base.length) : pathname;
        const near = findNearPages(asked, listPages(data, readMenu(base)));
        if (near.length > 0)
          this.replaceChildren(element('h2', '혹시 이 페이지인가요?'), list(near, base));
      })
      // The search field and the events stand below all the same.
      .catch(console.error);
  }
}

/** The pages that every page leads to. */
const readMenu = (base: string): Entry[] =>
  [...document.querySelectorAll<HTMLAnchorElement>('#menu nav a')].map(
    ({ textContent, pathname }) => [textContent.trim(), pathname.slice(base.length), ''],
  );

function list(pages: readonly Entry[], base: string): HTMLElement {
  const all = element('ul');
  for (const [name, path, note] of pages) {
    const link = element('a', name);
    link.href = base + path;
    const item = element('li');
    item.append(link, ...(note ? [element('span', note, 'quiet')] : []));
    all.append(item);
  }
  return all;
}

customElements.define('near-pages', NearPages);
