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
  #find: NamedFinder | undefined;
  #isAsked = false;
  /** What the results that stand there are of. */
  #text = '';

  connectedCallback(): void {
    const search = this.closest('site-search');
    const field = search?.querySelector('input');
    // Whoever asks on purpose, or follows what was found, has searched.
    const keep = () => keepRecent(field?.value ?? '');
    field?.form?.addEventListener('submit', keep);
    for (const place of [this, search?.querySelector('ol')]) {
      place?.addEventListener('click', ({ target }) => {
        if (target instanceof Element && target.closest('a')) keep();
      });
    }
    search?.addEventListener('shown', (event) => {
      this.#text = (event as CustomEvent<string>).detail;
      if (this.#isAsked || this.#text === '') this.#fill();
      else void this.#load();
    });
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

  #fill(): void {
    const found = this.#text === '' ? [] : (this.#find?.(this.#text, mostLinks) ?? []);
    this.hidden = found.length === 0;
    // What stands before the links may have become longer: nothing is pushed along that is made anew.
    const label = this.querySelector('p');
    label?.replaceWith(label.cloneNode(true));
    this.querySelector('ul')?.replaceChildren(
      ...found.map(({ name, path }) => {
        const item = element('li');
        const link = element('a', name);
        link.href = this.#base + path;
        item.append(this.#takeNote(name), link);
        return item;
      }),
    );
  }

  /** The note that says what the name stands for goes where its page is: «‘람다’ = AWS Lambda». */
  #takeNote(name: string): string {
    const note = this.parentElement?.querySelector<HTMLElement>(
      `[data-name="${CSS.escape(name)}"]`,
    );
    if (!note) return '';
    note.hidden = true;
    return note.textContent.slice(0, -name.length);
  }

  get #base(): string {
    return this.dataset['base'] ?? '/';
  }
}

customElements.define('direct-links', DirectLinks);
