import { element } from '../dom/elements.ts';
import { buildNamedFinder, type NamedFinder } from './named-pages.ts';
import { keepRecent } from './recent-searches.ts';
import { loadSuggestions } from './suggestion-source.ts';

const mostLinks = 3;

/**
 * `<direct-links data-base="/repo/">` on the search page: above the results, the pages of services and
 * speakers that the search names. They change with the results, not before them.
 */
class DirectLinks extends HTMLElement {
  #field: HTMLInputElement | null = null;
  #find: NamedFinder | undefined;
  #isAsked = false;

  connectedCallback(): void {
    const search = this.closest('site-search');
    const results = search?.querySelector('[aria-busy]');
    this.#field = search?.querySelector('input[type="search"]') ?? null;
    if (!results || !this.#field) return;
    const whenChanged = () => {
      if (results.getAttribute('aria-busy') === 'false') this.#show();
      else if (results.childElementCount > 0) this.#keepPlace();
    };
    const changes = { attributeFilter: ['aria-busy'], childList: true };
    new MutationObserver(whenChanged).observe(results, changes);
    // Whoever asks on purpose, or follows what was found, has searched.
    const keep = () => keepRecent(this.#field?.value ?? '');
    this.#field.form?.addEventListener('submit', keep);
    for (const place of [this, results]) {
      place.addEventListener('click', ({ target }) => {
        if (target instanceof Element && target.closest('a')) keep();
      });
    }
  }

  /** After the first results, which come before anything beside them. */
  async #load(): Promise<void> {
    this.#isAsked = true;
    try {
      this.#find = buildNamedFinder(await loadSuggestions(this.#base));
      this.#fill();
    } catch {
      // Results come without them.
    }
  }

  /** With new results: the line comes or goes, or its place is kept until the names are there. */
  #show(): void {
    if (this.#keepPlace()) void this.#load();
    else this.hidden = this.#fill() === 0;
  }

  /** From the very first row on, or it would move; whether there is anything to wait for. */
  #keepPlace(): boolean {
    const waits = !this.#isAsked && this.#field?.value.trim() !== '';
    if (waits) {
      this.hidden = false;
      this.dataset['waiting'] = '';
    }
    return waits;
  }

  /** How many links there are now. */
  #fill(): number {
    const typed = this.#field?.value ?? '';
    const found = typed.trim() === '' ? [] : (this.#find?.(typed, mostLinks) ?? []);
    if (found.length > 0) delete this.dataset['waiting'];
    this.querySelector('ul')?.replaceChildren(
      ...found.map(({ name, path }) => {
        const item = element('li');
        const link = element('a', name);
        link.href = this.#base + path;
        item.append(link);
        return item;
      }),
    );
    return found.length;
  }

  get #base(): string {
    return this.dataset['base'] ?? '/';
  }
}

customElements.define('direct-links', DirectLinks);
