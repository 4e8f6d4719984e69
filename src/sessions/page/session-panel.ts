import { partId } from '../../model/paging.ts';
import { element, part, stamp } from '../../search/dom/elements.ts';
import { describeUnknown } from '../../search/page/describe-found.ts';
import { renderChosen, renderFacets } from '../../search/page/facet-list.ts';
import { FacetSheet } from '../../search/page/facet-sheet.ts';
import type { Facet } from '../../search/query/narrow.ts';
import type { SessionFacet } from '../facets.ts';

/** Rows under the year they are of. */
export interface YearOfRows {
  readonly year: string;
  readonly rows: readonly HTMLElement[];
}

/** The parts of the list of sessions by name, and the few ways in which they change. */
export class SessionPanel {
  readonly more: HTMLButtonElement;
  readonly clear: HTMLButtonElement;
  readonly back: HTMLButtonElement;
  readonly retry: HTMLButtonElement;
  readonly list: HTMLElement;
  readonly #root: HTMLElement;
  readonly #sheet: FacetSheet;

  constructor(root: HTMLElement) {
    this.#root = root;
    this.more = part(root, 'more', HTMLButtonElement);
    this.clear = part(root, 'clear', HTMLButtonElement);
    this.back = part(root, 'back', HTMLButtonElement);
    this.retry = part(root, 'retry', HTMLButtonElement);
    this.list = this.#part('list');
    this.#sheet = new FacetSheet(root);
  }

  setBusy(isBusy: boolean): void {
    this.list.ariaBusy = String(isBusy);
  }

  /** Tells what is chosen, what else could be, and what it comes to; rows may follow. */
  tell(
    facets: readonly Facet<SessionFacet>[],
    total: number,
    unknown: readonly string[],
    onToggle: (name: SessionFacet, id: string) => void,
  ): void {
    const place = this.#part('facet-list');
    place.hidden = false;
    renderFacets(place, this.#root, facets, onToggle);
    const chosen = this.#part('chosen');
    const count = renderChosen(
      part(chosen, 'chosen-list', HTMLElement),
      this.#root,
      facets,
      (name, id) => {
        onToggle(name, id);
        // The button went away with its value.
        this.focusStatus();
      },
    );
    chosen.hidden = count === 0;
    this.#sheet.tell(count, `세션 ${total}개`);
    const note = this.#part('note');
    note.textContent = describeUnknown(unknown);
    note.hidden = note.textContent === '';
    this.#say(
      total === 0
        ? '고른 조건에 모두 맞는 세션이 없습니다.'
        : `${count > 0 ? '고른 조건에 맞는 ' : ''}세션 ${total}개`,
    );
    this.#part('none').hidden = total > 0;
    this.#part('failed').hidden = true;
    delete this.#root.dataset['failed'];
  }

  /** The rows that stand in the list. */
  get rows(): readonly HTMLElement[] {
    return [...this.list.querySelectorAll<HTMLElement>('.session')];
  }

  /** Puts rows in the list, of so many; what stands there stays if these go on from it. */
  show(years: readonly YearOfRows[], total: number): void {
    const wanted = years.flatMap(({ rows }) => rows);
    if (this.rows.some((row, at) => row !== wanted[at])) this.list.replaceChildren();
    for (const { year, rows } of years) {
      const place = part(this.#yearOf(year), 'rows', HTMLElement);
      place.append(...rows.slice(place.childElementCount));
    }
    this.more.hidden = wanted.length >= total;
    const amount = element('span', `${wanted.length} / ${total}`, 'figures quiet');
    this.more.replaceChildren('더 보기 ', amount);
  }

  /** Files of the list did not come: the plain pages of the years are still there, and what stood in the list if it is right. */
  showFailure(isRight: boolean): void {
    if (!isRight) this.list.replaceChildren();
    this.more.hidden = true;
    this.#part('none').hidden = true;
    this.#part('failed').hidden = false;
    this.#root.dataset['failed'] = '';
    this.#say('세션을 좁힐 자료를 불러오지 못했습니다.');
  }

  /** For who pressed a button that is gone now: where it is said what there is. */
  focusStatus(): void {
    this.#part('status').focus({ preventScroll: true });
  }

  /** The place of a year in the list, at its end if it is not there yet. */
  #yearOf(year: string): HTMLElement {
    const id = partId(year);
    const there = this.list.querySelector<HTMLElement>(`[aria-labelledby="${id}"]`);
    if (there) return there;
    const made = stamp(this.#root, 'year');
    made.setAttribute('aria-labelledby', id);
    const heading = part(made, 'name', HTMLElement);
    heading.id = id;
    heading.textContent = `${year}년`;
    this.list.append(made);
    return made;
  }

  #say(text: string): void {
    const status = this.#part('status');
    if (status.textContent !== text) status.textContent = text;
  }

  #part(name: string): HTMLElement {
    return part(this.#root, name, HTMLElement);
  }
}
