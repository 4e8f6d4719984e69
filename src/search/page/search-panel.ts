import type { FacetName } from '../fields/facets.ts';
import type { Sorting } from '../query/address.ts';
import type { Found } from '../results/engine.ts';
import { renderChosen, renderFacets } from './facet-list.ts';
import { FacetSheet } from './facet-sheet.ts';
import type { Facet } from '../query/narrow.ts';
import { adviseOn, describeFound, describeLeftOut, describeNothing } from './describe-found.ts';
import { element, part } from '../dom/elements.ts';
import type { Query } from '../query/query.ts';
import { readAsMeant, renderNotes } from './note-list.ts';
import { renderRows } from './result-list.ts';

/** What one search came to; `found` is missing when nothing was asked. */
export interface Outcome {
  readonly query: Query;
  /** What was chosen, as the reader sees it. */
  readonly chosen: readonly string[];
  readonly unknown: readonly string[];
  readonly found: Found | undefined;
  readonly sorting: Sorting;
  /** Whether more rows of it are on their way. */
  readonly isBegun: boolean;
}

/** What is said at once of a search that failed; what to do stands in the part of that name. */
const failures = {
  missing: '검색 색인을 불러오지 못했습니다.',
  ours: '사이트의 오류로 검색하지 못했습니다.',
} as const;

/** The parts of the search page by name, and the few ways in which they change. */
export class SearchPanel {
  readonly form: HTMLFormElement;
  readonly field: HTMLInputElement;
  readonly results: HTMLOListElement;
  readonly more: HTMLButtonElement;
  readonly retry: HTMLButtonElement;
  readonly clear: HTMLButtonElement;
  readonly sorting: HTMLSelectElement;
  readonly #root: HTMLElement;
  readonly #sheet: FacetSheet;
  /** What was read out last; the same words are not told twice. */
  #told = '';

  constructor(root: HTMLElement) {
    this.#root = root;
    this.form = part(root, 'form', HTMLFormElement);
    this.field = part(root, 'field', HTMLInputElement);
    this.results = part(root, 'results', HTMLOListElement);
    this.more = part(root, 'more', HTMLButtonElement);
    this.retry = part(root, 'retry', HTMLButtonElement);
    this.clear = part(root, 'clear', HTMLButtonElement);
    this.sorting = part(root, 'sorting', HTMLSelectElement);
    this.#sheet = new FacetSheet(root);
  }

  setBusy(isBusy: boolean): void {
    this.results.setAttribute('aria-busy', String(isBusy));
  }

  /** Before anything is asked, examples stand where results will. */
  setAsked(isAsked: boolean): void {
    this.#part('start').hidden = isAsked;
    // As the address had it (`formats/before-drawing.ts`); from here on the element knows.
    delete document.documentElement.dataset['asked'];
  }

  /** Nothing is said of what is on its way while something else stands there. */
  showLoading(): void {
    if (this.results.childElementCount > 0 || !this.#part('none').hidden) return;
    this.#part('failed').hidden = true;
    this.#say('검색 색인을 불러오는 중입니다.');
    this.announce();
  }

  showFacets(
    facets: readonly Facet[],
    total: number | undefined,
    onToggle: (name: FacetName, id: string) => void,
  ): void {
    const place = this.#part('facet-list');
    place.hidden = facets.every(({ options }) => options.length === 0);
    renderFacets(place, this.#root, facets, onToggle);
    const chosen = this.#part('chosen');
    const count = renderChosen(
      part(chosen, 'chosen-list', HTMLElement),
      this.#root,
      facets,
      (...value) => {
        // The button goes away with its value.
        this.field.focus();
        onToggle(...value);
      },
    );
    chosen.hidden = count === 0;
    this.#sheet.tell(count, total === undefined ? undefined : `${total}건`);
  }

  /** Shows what was found and says so, all in one moment. */
  show({ query, chosen, unknown, found, sorting, isBegun }: Outcome): void {
    const total = found?.total ?? 0;
    const rows = found?.rows ?? [];
    const isNothing = total === 0 && (found !== undefined || query.text !== '');
    this.setAsked(found !== undefined || query.text !== '');
    this.#part('failed').hidden = true;
    this.#part('none').hidden = !isNothing;
    if (isNothing) {
      this.#part('none-what').textContent = describeNothing(query, chosen);
      this.#part('none-advice').replaceChildren(
        ...adviseOn(query, chosen).map((sentence) => element('li', sentence)),
      );
    }
    renderRows(this.results, this.#root, rows);
    this.sorting.value = sorting;
    this.#part('sorting-line').hidden = rows.length < 2;
    renderNotes(this.#part('notes'), found, this.form.action);
    this.more.hidden = isBegun || rows.length >= total;
    const note = this.#part('note');
    note.textContent = describeLeftOut(query, unknown);
    note.hidden = note.textContent === '';
    this.#say(
      found || isNothing ? describeFound(query, chosen, total, isBegun ? rows.length : total) : '',
    );
    const meant = readAsMeant(query.text, found?.notes ?? []);
    this.#root.dispatchEvent(new CustomEvent('shown', { detail: meant }));
  }

  /** Nothing can be found: the index or a part of it is missing, or we made a mistake. */
  showFailure(why: keyof typeof failures): void {
    this.results.replaceChildren();
    for (const name of Object.keys(failures)) this.#part(name).hidden = name !== why;
    for (const name of ['start', 'none', 'note', 'notes']) this.#part(name).hidden = true;
    this.more.hidden = true;
    this.#part('failed').hidden = false;
    this.#say(failures[why]);
    this.#root.dispatchEvent(new CustomEvent('shown', { detail: '' }));
  }

  /** Has what is said read out. */
  announce(): void {
    const status = this.#part('status');
    const said = status.textContent;
    if (said === this.#told) return;
    this.#told = said;
    status.ariaLive = 'polite';
    status.replaceChildren(said);
  }

  /** Moves focus through the results from where it is: 1 down, -1 up. Whether it could. */
  move(from: EventTarget | null, step: 1 | -1): boolean {
    const stops = [this.field, ...this.results.querySelectorAll('a'), this.more];
    const open = stops.filter((stop) => stop === this.field || stop.checkVisibility());
    const at = open.findIndex((stop) => stop === from);
    const next = at < 0 ? undefined : open[at + step];
    next?.focus();
    return next !== undefined;
  }

  isInResults(target: EventTarget | null): boolean {
    return target === this.more || (target instanceof Node && this.results.contains(target));
  }

  focusResult(index: number): void {
    this.results.children[index]?.querySelector('a')?.focus();
  }

  /** Says of what stands there what it is, in the same moment; while somebody types it is not read out. */
  #say(text: string): void {
    const status = this.#part('status');
    if (status.textContent === text) return;
    status.ariaLive = 'off';
    status.textContent = text;
  }

  #part(name: string): HTMLElement {
    return part(this.#root, name, HTMLElement);
  }
}
