import { part } from '../dom/elements.ts';

/** Where there is no room beside the results, what narrows them, and sorts them if anything does, lies in a sheet over them. */
export class FacetSheet {
  readonly #sheet: HTMLDialogElement;
  readonly #opener: HTMLButtonElement;
  readonly #show: HTMLButtonElement;

  constructor(root: HTMLElement) {
    this.#sheet = part(root, 'sheet', HTMLDialogElement);
    this.#opener = part(root, 'open-sheet', HTMLButtonElement);
    this.#show = part(root, 'show', HTMLButtonElement);
    const body = part(this.#sheet, 'sheet-body', HTMLElement);
    const list = part(root, 'facet-list', HTMLElement);
    const sorting = root.querySelector('[data-part="sorting-line"]');
    const beside = list.parentElement;
    this.#opener.addEventListener('click', () => {
      body.append(...(sorting ? [sorting] : []), list);
      this.#sheet.showModal();
    });
    this.#sheet.addEventListener('close', () => {
      beside?.append(list);
      if (sorting) this.#opener.before(sorting);
    });
    this.#sheet.addEventListener('click', ({ target }) => {
      // Beside the sheet, or on the button at its foot.
      if (target === this.#sheet || target === this.#show) this.#sheet.close();
    });
    matchMedia('(width >= 68rem)').addEventListener('change', () => this.#sheet.close());
  }

  /** Tells how much is chosen, and what the sheet gives way to. */
  tell(chosen: number, left: string | undefined): void {
    this.#opener.hidden = false;
    this.#opener.textContent = chosen > 0 ? `조건 ${chosen}` : '조건';
    this.#show.textContent = left === undefined ? '닫기' : `${left} 보기`;
  }
}
