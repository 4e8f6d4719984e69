import { normalizeText } from '../../korean/normalize.ts';
import { adoptStyles } from '../dom/adopt-styles.ts';
import { element } from '../dom/elements.ts';
import { isImeKey } from '../dom/ime.ts';
import { forgetAll, forgetRecent, readRecent } from './recent-searches.ts';
import { SuggestionList, type Option } from './suggestion-list.ts';
import { loadSuggestions } from './suggestion-source.ts';
import { buildSuggester, groupNames, groups, type Suggester } from './suggestions.ts';
import css from './suggestions.css?inline';

const mostOptions = 8;
/** How many earlier searches stand above what is suggested for a text. */
const mostRecent = 2;

/**
 * `<search-suggest data-base="/repo/">` around a search form: while somebody types, pages and earlier
 * searches stand below the field. Without it, or without its data, the form is a plain form.
 */
class SearchSuggest extends HTMLElement {
  #field!: HTMLInputElement;
  #list!: SuggestionList;
  #suggest: Suggester = () => [];
  readonly #status = element('p', '', 'visually-hidden');
  readonly #foot = element('p', '이 기기에만 남습니다', 'suggestions-foot');

  connectedCallback(): void {
    const field = this.querySelector('input');
    if (!field) return;
    this.#field = field;
    this.#list = new SuggestionList(field.id, this.#foot);
    this.#status.role = 'status';
    const clear = element('button', '모두 지우기', 'suggestions-clear as-link');
    clear.type = 'button';
    clear.addEventListener('click', () => this.#forget(forgetAll));
    this.#foot.append(' ', clear);
    this.append(this.#list.panel, this.#status);
    field.setAttribute('aria-controls', this.#list.list.id);

    field.addEventListener('input', () => this.#show());
    field.addEventListener('click', () => this.#isOpen || this.#show());
    field.addEventListener('keydown', (event) => this.#onKey(event));
    field.form?.addEventListener('submit', () => this.#close());
    // The field keeps the focus, or the list would be gone before the click arrives.
    this.#list.panel.addEventListener('mousedown', (event) => event.preventDefault());
    this.#list.list.addEventListener('click', ({ target }) => {
      if (target instanceof Element && target.closest('a')) this.#close();
    });
    this.addEventListener('focusout', ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node) || !this.contains(relatedTarget)) this.#close();
    });
    void this.#load();
  }

  async #load(): Promise<void> {
    try {
      this.#suggest = buildSuggester(await loadSuggestions(this.#base));
    } catch {
      // The form works without suggestions.
    }
    // What was typed before they came counts, unless an earlier search is chosen already.
    const isTyped = document.activeElement === this.#field && this.#field.value !== '';
    if (isTyped && !this.#list.active) this.#show();
  }

  #onKey(event: KeyboardEvent): void {
    if (isImeKey(event) || event.altKey || event.ctrlKey || event.metaKey) return;
    const { active } = this.#list;
    const isDone = this.#act(event.key, active?.option, active?.line);
    if (isDone) event.preventDefault();
  }

  /** What a key does here; whether it did anything. */
  #act(key: string, option: Option | undefined, line: HTMLElement | undefined): boolean {
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      if (!this.#isOpen) this.#show();
      if (!this.#isOpen) return false;
      this.#list.move(key === 'ArrowDown' ? 1 : -1);
    } else if (key === 'Escape' && this.#isOpen) {
      this.#close();
    } else if (key === 'Escape' && this.#field.value !== '') {
      this.#field.value = '';
    } else if (key === 'Enter' && line) {
      line.click();
    } else if (key === 'Delete' && option?.onRemove) {
      option.onRemove();
    } else if (/^(?:ArrowLeft|ArrowRight|Home|End)$/.test(key)) {
      // The reader is in the text again.
      this.#list.activate(-1);
      this.#tell();
      return false;
    } else {
      return false;
    }
    this.#tell();
    return true;
  }

  #show(): void {
    const typed = this.#field.value;
    const recent = this.#recentFor(typed);
    const found = typed.trim() === '' ? [] : this.#suggest(typed, mostOptions - recent.length);
    this.#list.show([
      { name: '최근 검색', options: recent },
      ...groups.map((group) => ({
        name: groupNames[group],
        options: found
          .filter((suggestion) => suggestion.group === group)
          .map(({ name, note, path }) => ({ url: this.#base + path, text: name, note })),
      })),
    ]);
    this.#foot.hidden = recent.length === 0;
    this.#tell();
    const { size } = this.#list;
    this.#status.textContent = size > 0 ? `제안 ${size}개` : '';
  }

  /** All of them before anything is typed, then those that begin so and say more. */
  #recentFor(typed: string): readonly Option[] {
    const begun = normalizeText(typed);
    const fitting = readRecent().filter((text) => {
      const plain = normalizeText(text);
      return plain !== begun && plain.startsWith(begun);
    });
    return fitting.slice(0, begun === '' ? undefined : mostRecent).map((text) => ({
      url: `${this.#field.form?.action ?? ''}?${new URLSearchParams({ q: text })}`,
      text,
      note: '',
      onRemove: () => this.#forget(() => forgetRecent(text)),
    }));
  }

  #forget(forget: () => void): void {
    forget();
    this.#field.focus();
    this.#show();
  }

  #close(): void {
    this.#list.show([]);
    this.#status.textContent = '';
    this.#tell();
  }

  get #isOpen(): boolean {
    return this.#list.size > 0;
  }

  get #base(): string {
    return this.dataset['base'] ?? '/';
  }

  /** Tells assistive technology whether the list is open and which line is active. */
  #tell(): void {
    this.#field.ariaExpanded = String(this.#isOpen);
    const { active } = this.#list;
    if (active) this.#field.setAttribute('aria-activedescendant', active.line.id);
    else this.#field.removeAttribute('aria-activedescendant');
  }
}

adoptStyles(css);
customElements.define('search-suggest', SearchSuggest);
