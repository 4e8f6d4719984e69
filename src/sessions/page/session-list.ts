import { AddressKeeper } from '../../search/page/address-keeper.ts';
import { isSelected, toggle } from '../../search/query/address.ts';
import { MissingIndex } from '../../search/words/seal.ts';
import { formatSessionAddress, noChoices, parseSessionAddress } from '../address.ts';
import { rowsPerFile } from '../files.ts';
import { buildSessionFacets, narrow, sortOutChoices, type SessionChoices } from '../narrow.ts';
import { unpackTable, type SessionTable } from '../table.ts';
import { RowStore } from './row-store.ts';
import { SessionPanel, type YearOfRows } from './session-panel.ts';

/** As many rows as an entry of the history brings back. */
const mostShown = 400;

/**
 * `<session-list data-src="/repo/sessions/data/1a2b3c4d.txt">`: choosing and the address change what the list is
 * narrowed by; `#show` shows what follows from it. The rows it finds on the page are the first of the list.
 */
class SessionList extends HTMLElement {
  #panel!: SessionPanel;
  #rows!: RowStore;
  #table: Promise<SessionTable> | undefined;
  #choices: SessionChoices = noChoices;
  #amount = rowsPerFile;
  /** How many rows the page came with. */
  #first = 0;
  /** The latest choice; rows that come for an earlier one are dropped. */
  #turn = 0;
  /** Whether the reader wants more than what the page came with. */
  #isAsked = false;
  readonly #address = new AddressKeeper({
    parse: parseSessionAddress,
    format: formatSessionAddress,
  });

  connectedCallback(): void {
    this.#panel = new SessionPanel(this);
    const { rows, more, clear, back, retry } = this.#panel;
    this.#rows = new RowStore(this.#source, rows);
    this.#first = rows.length;
    more.addEventListener('click', () => void this.#showMore());
    for (const button of [clear, back]) {
      button.addEventListener('click', () => {
        this.#choose(noChoices);
        // The button goes away with the choices.
        this.#panel.focusStatus();
      });
    }
    retry.addEventListener('click', () => {
      this.#panel.focusStatus();
      void this.#show();
    });
    addEventListener('popstate', this.#onAddress);
    // Where nothing is narrowed, what it takes may wait until the page is drawn.
    if (isSelected(this.#address.read())) this.#onAddress();
    else setTimeout(this.#onAddress, 100);
  }

  disconnectedCallback(): void {
    removeEventListener('popstate', this.#onAddress);
    this.#turn++;
  }

  readonly #onAddress = (): void => {
    this.#choices = this.#address.read();
    this.#isAsked ||= isSelected(this.#choices);
    this.#amount = this.#address.readAmount(rowsPerFile, mostShown);
    void this.#show();
  };

  #choose(choices: SessionChoices): void {
    this.#isAsked = true;
    this.#choices = choices;
    this.#amount = rowsPerFile;
    this.#address.write(choices, true);
    void this.#show();
  }

  async #showMore(): Promise<void> {
    this.#isAsked = true;
    const shown = this.#panel.rows.length;
    this.#amount = shown + rowsPerFile;
    await this.#show();
    // Who follows a row and comes back finds as many as before.
    this.#address.noteAmount(this.#amount);
    this.#panel.rows[shown]?.querySelector('a')?.focus();
  }

  /** Shows what the choices leave; what was shown for longer than that takes is dimmed meanwhile. */
  async #show(): Promise<void> {
    const turn = ++this.#turn;
    this.#panel.setBusy(true);
    try {
      const table = await (this.#table ??= this.#loadTable());
      if (turn !== this.#turn) return;
      const { known, unknown } = sortOutChoices(table, this.#choices);
      this.#choices = known;
      const narrowed = narrow(table, known);
      const facets = buildSessionFacets(table, narrowed, known);
      const total = narrowed.sessions.length;
      this.#panel.tell(facets, total, unknown, (name, id) =>
        this.#choose(toggle(this.#choices, name, id)),
      );
      const amount = isSelected(known) ? this.#amount : Math.max(this.#amount, this.#first);
      const places = narrowed.sessions.slice(0, amount);
      const rows = this.#rows.find(places) ?? (await this.#rows.load(places));
      if (turn !== this.#turn) return;
      this.#panel.show(groupByYear(table, places, rows), total);
    } catch (error) {
      if (turn !== this.#turn) return;
      console.error(error);
      this.#table = undefined;
      // Who asked for nothing yet has a plain list that works.
      if (this.#isAsked) this.#panel.showFailure(!isSelected(this.#choices));
    }
    this.#panel.setBusy(false);
  }

  /** The address of the table. */
  get #source(): string {
    return this.dataset['src'] ?? '';
  }

  async #loadTable(): Promise<SessionTable> {
    const response = await fetch(this.#source);
    if (!response.ok) throw new MissingIndex(`${this.#source}: ${response.status}`);
    const table = unpackTable(await response.text());
    // Shown in a task of its own: a slow phone answers a finger in between.
    await new Promise((resolve) => setTimeout(resolve));
    return table;
  }
}

function groupByYear(
  { columns }: SessionTable,
  places: readonly number[],
  rows: readonly HTMLElement[],
): readonly YearOfRows[] {
  const { values, places: years, starts } = columns.find(({ name }) => name === 'year')!;
  const yearOf = (row: number) => values[years[starts[places[row]!]!]!]!.label;
  return [...Map.groupBy(rows.keys(), yearOf)].map(([year, indices]) => ({
    year,
    rows: indices.map((row) => rows[row]!),
  }));
}

customElements.define('session-list', SessionList);
