import { readMarks, withoutMarks } from '../results/marked-address.ts';
import { describeMarks, describePlace } from './describe-marks.ts';
import { markWords, unmark, type Place } from './mark-page.ts';
import { adoptStyles } from '../dom/adopt-styles.ts';
import { isImeKey } from '../dom/ime.ts';
import { element } from '../dom/elements.ts';
import css from './search-marks.css?inline';

const mostPlaces = 200;

/**
 * `<search-marks>`: marks what the reader searched for on the page it led to, says so once, leads from
 * mark to mark and takes them away again. The address loses the words, so that it can be passed on.
 */
class SearchMarks extends HTMLElement {
  #places: readonly Place[] = [];
  #at = -1;
  readonly #said = element('p', '', 'figures');

  connectedCallback(): void {
    this.hidden = true;
    const words = readMarks(location.search);
    history.replaceState(history.state, '', withoutMarks(location.href));
    const article = document.querySelector('main article');
    if (words.length === 0 || !article) return;
    this.#places = markWords(article, words, mostPlaces);
    const found = words.filter((word) => this.#places.some((place) => isSaid(word, place)));
    if (this.#places.length === 0) return;
    this.hidden = false;
    Object.assign(this, { role: 'group', ariaLabel: '검색한 말' });
    this.#said.role = 'status';
    this.append(
      this.#said,
      act('다음', () => this.#next()),
      act('표시 지우기', () => this.#clear()),
    );
    const count = this.#places.length;
    document.addEventListener('keydown', this.#onKey);
    // A change is read out, what was there from the start is not; who is quicker hears of the place.
    requestAnimationFrame(() => {
      if (this.#at < 0 && !this.hidden)
        this.#say(describeMarks(found, count, count === mostPlaces));
    });
  }

  disconnectedCallback(): void {
    document.removeEventListener('keydown', this.#onKey);
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented || isImeKey(event)) return;
    const isTyping = event.target instanceof HTMLElement && event.target.matches('input, textarea');
    // What lies over the page closes first.
    if (isTyping || document.querySelector('dialog[open], :popover-open')) return;
    this.#clear();
  };

  #next(): void {
    // The first step begins where the reader is.
    const start = this.#at < 0 ? this.#places.findIndex(isBelowTop) - 1 : this.#at;
    this.#places[this.#at]?.forEach((mark) => delete mark.dataset['current']);
    this.#at = (Math.max(start, -1) + 1) % this.#places.length;
    const place = this.#places[this.#at] ?? [];
    for (const mark of place) mark.dataset['current'] = '';
    place[0]?.scrollIntoView({ block: 'center' });
    this.#say(describePlace(textOf(place), this.#at, this.#places.length));
  }

  #clear(): void {
    const hadFocus = this.contains(document.activeElement);
    document.removeEventListener('keydown', this.#onKey);
    unmark(this.#places);
    this.#places = [];
    this.hidden = true;
    // The button that was pressed is gone; the page stays where it is.
    if (hadFocus) document.querySelector('main')?.focus({ preventScroll: true });
  }

  #say(text: string): void {
    this.#said.textContent = text;
  }
}

function act(name: string, action: () => void): HTMLButtonElement {
  const button = element('button', name, 'as-link');
  button.type = 'button';
  button.addEventListener('click', action);
  return button;
}

const textOf = (place: Place) => place.map(({ textContent }) => textContent).join('');

const same = (text: string) => text.replaceAll(/\s+/gu, ' ').toLowerCase();

const isSaid = (word: string, place: Place) => same(textOf(place)) === same(word);

const isBelowTop = ([mark]: Place) => (mark?.getBoundingClientRect().top ?? 0) > 0;

adoptStyles(css);
customElements.define('search-marks', SearchMarks);
document.querySelector('main article')?.before(document.createElement('search-marks'));
