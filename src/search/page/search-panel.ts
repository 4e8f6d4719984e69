import type { FacetName } from '../fields/facets.ts';
import type { Sorting } from '../query/address.ts';
import type { Found } from '../results/engine.ts';
import { renderChosen, renderFacets } from './facet-list.ts';
import type { Facet } from '../query/narrow.ts';
import { adviseOn, describeFound, describeLeftOut, describeNothing } from './describe-found.ts';
import { element, part } from '../dom/elements.ts';
import type { Query } from '../query/query.ts';
import { renderNotes } from './note-list.ts';
import { renderRows } from './result-list.ts';

/** What one search came to; `found` is missing when nothing was asked. */
export interface Outcome {
  readonly query: Query;
  /** What was chosen, as the reader sees it. */
  readonly chosen: readonly string[];
  readonly unknown: readonly string[];
  readonly found: Found | undefined;
  readonly sorting: Sorting;
}

/** What is said at once of a search that failed; what to do stands in the part of that name. */
const failures = {
  missing: '검색 색인을 불러오지 못했습니다.',
  refused: '검색을 시작하지 못했습니다.',
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
  #announcement = '';

  constructor(root: HTMLElement) {
    this.#root = root;
    this.form = part(root, 'form', HTMLFormElement);
    this.field = part(root, 'field', HTMLInputElement);
    this.results = part(root, 'results', HTMLOListElement);
    this.more = part(root, 'more', HTMLButtonElement);
    this.retry = part(root, 'retry', HTMLButtonElement);
    this.clear = part(root, 'clear', HTMLButtonElement);
    this.sorting = part(root, 'sorting', HTMLSelectElement);
    // Where there is room the facets stand open; elsewhere they would push the results away.
    part(root, 'facets', HTMLDetailsElement).open = matchMedia('(width >= 68rem)').matches;
  }

  setBusy(isBusy: boolean): void {
    this.results.setAttribute('aria-busy', String(isBusy));
  }

  /** Before anything is asked, examples stand where results will. */
  setAsked(isAsked: boolean): void {
    this.#part('start').hidden = isAsked;
  }

  showLoading(): void {
    if (this.results.childElementCount === 0) this.#say('검색 색인을 불러오는 중입니다.');
  }

  showFacets(facets: readonly Facet[], onToggle: (name: FacetName, id: string) => void): void {
    const place = this.#part('facet-list');
    place.hidden = facets.every(({ options }) => options.length === 0);
    renderFacets(place, this.#root, facets, onToggle);
    const chosen = this.#part('chosen');
    renderChosen(part(chosen, 'chosen-list', HTMLElement), this.#root, facets, (...value) => {
      // The button goes away with its value.
      this.field.focus();
      onToggle(...value);
    });
    chosen.hidden = facets.every(({ options }) => options.every(({ selected }) => !selected));
  }

  show({ query, chosen, unknown, found, sorting }: Outcome): void {
    const total = found?.total ?? 0;
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
    renderRows(this.results, this.#root, found?.rows ?? []);
    this.sorting.value = sorting;
    this.#part('sorting-line').hidden = (found?.rows.length ?? 0) < 2;
    renderNotes(this.#part('notes'), found?.notes ?? [], found?.missing ?? [], this.form.action);
    this.more.hidden = (found?.rows.length ?? 0) >= total;
    const note = this.#part('note');
    note.textContent = describeLeftOut(query, unknown);
    note.hidden = note.textContent === '';
    this.#announcement = found || isNothing ? describeFound(query, chosen, total) : '';
  }

  /** Nothing can be found: the index or a part of it is missing, the browser refuses the worker, or we made a mistake. */
  showFailure(why: keyof typeof failures): void {
    this.results.replaceChildren();
    for (const name of Object.keys(failures)) this.#part(name).hidden = name !== why;
    for (const name of ['start', 'none', 'note']) this.#part(name).hidden = true;
    this.more.hidden = true;
    this.#part('failed').hidden = false;
    this.#announcement = failures[why];
  }

  /** Tells what was shown last; the same words are not told twice. */
  announce(): void {
    this.#say(this.#announcement);
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

  #say(text: string): void {
    const status = this.#part('status');
    if (status.textContent !== text) status.textContent = text;
  }

  #part(name: string): HTMLElement {
    return part(this.#root, name, HTMLElement);
  }
}
