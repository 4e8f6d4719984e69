import { element } from '../dom/elements.ts';

/** One line of the list: where it leads and what it says. */
export interface Option {
  readonly url: string;
  readonly text: string;
  readonly note: string;
  /** Called when the reader wants the line gone; lines without it stay. */
  readonly onRemove?: () => void;
}

export interface OptionGroup {
  readonly name: string;
  readonly options: readonly Option[];
}

/** A panel with a listbox of links in groups. The focus stays in the field; one line at most is active. */
export class SuggestionList {
  readonly panel = element('div', '', 'suggestions');
  readonly list = element('div', '', 'suggestions-list');
  #lines: { readonly option: Option; readonly line: HTMLElement }[] = [];
  #active = -1;

  /** The field's own id makes those of the list and of its lines. */
  constructor(fieldId: string, ...after: readonly HTMLElement[]) {
    this.list.id = `${fieldId}-suggestions`;
    this.list.role = 'listbox';
    this.list.ariaLabel = '검색 제안';
    this.panel.hidden = true;
    this.panel.append(this.list, ...after);
  }

  get active(): { readonly option: Option; readonly line: HTMLElement } | undefined {
    return this.#lines[this.#active];
  }

  get size(): number {
    return this.#lines.length;
  }

  show(groups: readonly OptionGroup[]): void {
    this.#lines = [];
    this.#active = -1;
    const filled = groups.filter(({ options }) => options.length > 0);
    this.list.replaceChildren(...filled.map((group, index) => this.#drawGroup(group, index)));
    this.panel.hidden = this.#lines.length === 0;
  }

  /** Makes the next line active, or the one before; beyond either end none is. */
  move(step: 1 | -1): void {
    const stops = this.#lines.length + 1;
    this.activate(((this.#active + 1 + step + stops) % stops) - 1);
  }

  activate(index: number): void {
    this.active?.line.setAttribute('aria-selected', 'false');
    this.#active = index;
    this.active?.line.setAttribute('aria-selected', 'true');
    this.active?.line.scrollIntoView({ block: 'nearest' });
  }

  #drawGroup({ name, options }: OptionGroup, index: number): HTMLElement {
    const group = element('div', '', 'suggestions-group');
    const label = element('div', name, 'suggestions-name');
    label.id = `${this.list.id}-${index}`;
    label.role = 'presentation';
    group.role = 'group';
    group.setAttribute('aria-labelledby', label.id);
    group.append(label, ...options.map((option) => this.#drawLine(option)));
    return group;
  }

  #drawLine(option: Option): HTMLElement {
    const line = element('a', '', 'suggestion');
    line.id = `${this.list.id}-line-${this.#lines.length}`;
    line.href = option.url;
    line.role = 'option';
    line.tabIndex = -1;
    line.setAttribute('aria-selected', 'false');
    line.append(element('span', option.text, 'suggestion-text'));
    if (option.note !== '') line.append(' ', element('span', option.note, 'suggestion-note'));
    this.#lines.push({ option, line });
    if (!option.onRemove) return line;
    line.setAttribute('aria-keyshortcuts', 'Delete');
    // A listbox holds nothing but options: this is for pointers, Delete is for keys.
    const remove = element('button', '×', 'suggestion-remove');
    remove.type = 'button';
    remove.tabIndex = -1;
    remove.ariaHidden = 'true';
    remove.title = `‘${option.text}’ 지우기`;
    remove.addEventListener('click', option.onRemove);
    const row = element('div', '', 'suggestion-row');
    row.role = 'presentation';
    row.append(line, remove);
    return row;
  }
}
