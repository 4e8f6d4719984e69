import {
  formatAddress,
  isSelected,
  nothingSelected,
  parseAddress,
  readSorting,
  toggle,
  type SearchState,
  type Selection,
  type Sorting,
} from '../query/address.ts';
import { loadEngine, type Engine, type Found } from '../results/engine.ts';
import { whyFailed } from '../results/why-failed.ts';
import { buildFacets, nameSelection, sortOut } from '../query/narrow.ts';
import { parseQuery } from '../query/query.ts';
import { AddressKeeper } from './address-keeper.ts';
import { handleKey } from './keystrokes.ts';
import { SearchPanel } from './search-panel.ts';

/** How long typing rests before what was found is read out and put in the address. */
const rest = 600;
const pageSize = 10;
/** Rows that stand before others are loaded, the first time. */
const firstRows = 3;
const mostShown = 200;

/** What a search comes from: typing settles later, a decision at once and for good. */
type Cause = 'typing' | 'decision' | 'address';

/**
 * `<site-search data-base="/repo/">`: the search page. Typing, choosing and the address change one
 * state; `#search` shows what follows from it.
 */
class SiteSearch extends HTMLElement {
  #panel!: SearchPanel;
  #state: SearchState = parseAddress('');
  #amount = pageSize;
  /** The latest search; whatever an earlier one finds is dropped. */
  #turn = 0;
  #engine: Promise<Engine> | undefined;
  /** How often the index was asked for. */
  #attempts = 0;
  readonly #address = new AddressKeeper({ parse: parseAddress, format: formatAddress });
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isSearching = false;
  /** Whether something was typed since the last search began. */
  #isTyped = false;
  /** What stands on the page. */
  #found: Found | undefined;
  #hasFound = false;

  connectedCallback(): void {
    this.#panel = new SearchPanel(this);
    const { field, form, more, retry, clear, results, sorting } = this.#panel;
    field.addEventListener('input', () => this.#onInput());
    form.addEventListener('submit', (event) => this.#onSubmit(event));
    more.addEventListener('click', () => void this.#showMore());
    retry.addEventListener('click', () => {
      // The button goes away with the failure.
      field.focus();
      void this.#search('address');
    });
    clear.addEventListener('click', () => this.#choose(nothingSelected));
    sorting.addEventListener('change', () => this.#sort(readSorting(sorting.value)));
    // The address must be right before a result is followed, or there is no way back to it.
    results.addEventListener('click', () => this.#settle(true));
    this.addEventListener('keydown', (event) =>
      handleKey(event, this.#panel, () => {
        field.value = '';
        this.#onInput();
      }),
    );
    addEventListener('popstate', this.#onAddress);
    // What was typed before this script ran counts where the address asks for nothing.
    const { text } = this.#address.read();
    if (text === '' && field.value !== '') this.#onInput();
    else this.#onAddress();
  }

  disconnectedCallback(): void {
    removeEventListener('popstate', this.#onAddress);
    clearTimeout(this.#timer);
    this.#turn++;
  }

  readonly #onAddress = (): void => {
    const { field } = this.#panel;
    this.#state = this.#address.read();
    this.#amount = this.#address.readAmount(pageSize, mostShown);
    if (field.value !== this.#state.text) field.value = this.#state.text;
    void this.#search('address');
  };

  #onInput(): void {
    this.#state = { ...this.#state, text: this.#panel.field.value };
    this.#amount = pageSize;
    this.#turn++;
    this.#panel.setBusy(true);
    clearTimeout(this.#timer);
    this.#isTyped = true;
    if (!this.#isSearching) void this.#searchTyped();
  }

  /** Searches at the first key and then for the latest text only: a slow device skips what it cannot follow. */
  async #searchTyped(): Promise<void> {
    this.#isSearching = true;
    while (this.#isTyped) {
      this.#isTyped = false;
      await this.#search('typing');
      await new Promise(requestAnimationFrame);
    }
    this.#isSearching = false;
  }

  #onSubmit(event: SubmitEvent): void {
    event.preventDefault();
    this.#state = { ...this.#state, text: this.#panel.field.value };
    void this.#search('decision');
  }

  #choose(selection: Selection): void {
    this.#state = { ...this.#state, selection };
    this.#amount = pageSize;
    void this.#search('decision');
  }

  #sort(sorting: Sorting): void {
    this.#state = { ...this.#state, sorting };
    this.#amount = pageSize;
    void this.#search('decision');
  }

  async #showMore(): Promise<void> {
    const shown = this.#panel.results.childElementCount;
    this.#amount += pageSize;
    const turn = this.#turn + 1;
    await this.#search('decision');
    // Who went on typing meanwhile wants something else.
    if (turn !== this.#turn) return;
    // Who follows a result and comes back finds as many as before.
    this.#address.noteAmount(this.#amount);
    this.#panel.focusResult(shown);
  }

  /** Searches for the state as it is now and shows what is found, unless the state changed since. */
  async #search(cause: Cause): Promise<void> {
    clearTimeout(this.#timer);
    const turn = ++this.#turn;
    const panel = this.#panel;
    panel.setBusy(true);
    panel.setAsked(formatAddress(this.#state) !== '');
    const loading = setTimeout(() => panel.showLoading(), 400);
    try {
      await this.#find(turn);
    } catch (error) {
      if (turn === this.#turn) {
        console.error(error);
        this.#engine = undefined;
        panel.showFailure(whyFailed(error));
      }
    } finally {
      clearTimeout(loading);
    }
    if (turn !== this.#turn) return;
    panel.setBusy(false);
    if (this.#engine) void this.#showFacets(this.#engine, turn).catch(console.error);
    if (cause === 'typing') this.#timer = setTimeout(() => this.#settle(false), rest);
    else if (cause === 'decision') this.#settle(true);
    else panel.announce();
  }

  /** Finds and shows; on the first search a few rows stand before the rest is loaded. */
  async #find(turn: number): Promise<void> {
    const engine = await (this.#engine ??= loadEngine(
      this.dataset['base'] ?? '/',
      this.#attempts++,
    ));
    if (turn !== this.#turn) return;
    const query = parseQuery(this.#state.text);
    const { known, chosen, unknown } = await readSelection(engine, this.#state.selection);
    if (turn !== this.#turn) return;
    this.#state = { ...this.#state, selection: known };
    const { sorting } = this.#state;
    const isAsked = query.terms.length > 0 || isSelected(known);
    const amounts = this.#hasFound ? [this.#amount] : [firstRows, this.#amount];
    for (const amount of isAsked ? amounts : []) {
      // What stands is painted before more is asked for.
      if (amount !== amounts[0]) await new Promise(requestAnimationFrame);
      const found = await engine.find(query, { selection: known, sorting, amount });
      if (turn !== this.#turn) return;
      const isBegun = amount < this.#amount && found.rows.length < found.total;
      this.#panel.show({ query, chosen, unknown, found, sorting, isBegun });
      this.#found = found;
      this.#hasFound = true;
    }
    if (isAsked) return;
    this.#found = undefined;
    this.#panel.show({ query, chosen, unknown, found: undefined, sorting, isBegun: false });
  }

  /** What results can be narrowed by comes after them: it needs the table of all pages. */
  async #showFacets(loading: Promise<Engine>, turn: number): Promise<void> {
    const engine = await loading;
    const { selection, text } = this.#state;
    const labels = await engine.labels();
    const isCounted = this.#found !== undefined || text === '';
    const counts = isCounted ? await engine.count(this.#found, selection) : undefined;
    if (turn !== this.#turn) return;
    const facets = buildFacets(labels, counts, selection);
    this.#panel.showFacets(facets, this.#found?.total, (name, id) =>
      this.#choose(toggle(this.#state.selection, name, id)),
    );
  }

  /** Says what was found and puts the state in the address: once typing rests, not on every key. */
  #settle(isDecision: boolean): void {
    clearTimeout(this.#timer);
    this.#panel.announce();
    this.#address.write(this.#state, isDecision);
  }
}

/** What the address or the reader chose: what of it the site knows, what that is called, and the rest. */
async function readSelection(engine: Engine, selection: Selection) {
  if (!isSelected(selection)) return { known: selection, chosen: [], unknown: [] };
  const labels = await engine.labels();
  const { known, unknown } = sortOut(selection, labels);
  return { known, chosen: nameSelection(known, labels), unknown };
}

customElements.define('site-search', SiteSearch);
