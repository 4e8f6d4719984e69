import type { Facet, FacetOption } from '../query/narrow.ts';
import { part, stamp } from '../dom/elements.ts';
import { many, pickOptions } from './pick-options.ts';

/** What a group on the page shows, and what is done about a choice in it. */
interface Shown {
  readonly panel: ParentNode;
  readonly options: readonly FacetOption[];
  readonly onToggle: (id: string) => void;
}

const groups = new WeakMap<HTMLElement, Shown>();

/** Shows facets; what is there already is only changed, so that nothing moves and focus stays. */
export function renderFacets<Name extends string>(
  place: HTMLElement,
  panel: ParentNode,
  facets: readonly Facet<Name>[],
  onToggle: (name: Name, id: string) => void,
): void {
  for (const { name, label, options } of facets) {
    if (options.length === 0) continue;
    const group =
      place.querySelector<HTMLElement>(`[data-facet="${name}"]`) ?? addGroup(place, panel, name);
    part(group, 'name', HTMLElement).textContent = label;
    part(group, 'find', HTMLInputElement).ariaLabel = `${label}, 이름으로 찾기`;
    groups.set(group, { panel, options, onToggle: (id) => onToggle(name, id) });
    fill(group);
  }
}

/** Shows what is chosen as buttons that take it back; how many there are. */
export function renderChosen<Name extends string>(
  place: HTMLElement,
  panel: ParentNode,
  facets: readonly Facet<Name>[],
  onToggle: (name: Name, id: string) => void,
): number {
  const buttons = facets.flatMap(({ name, options }) =>
    options
      .filter(({ selected }) => selected)
      .map(({ id, label }) => {
        const item = stamp(panel, 'chosen');
        part(item, 'label', HTMLElement).textContent = label;
        part(item, 'remove', HTMLButtonElement).addEventListener('click', () => {
          onToggle(name, id);
        });
        return item;
      }),
  );
  place.replaceChildren(...buttons);
  return buttons.length;
}

function addGroup(place: HTMLElement, panel: ParentNode, name: string): HTMLElement {
  const group = stamp(panel, 'facet');
  group.dataset['facet'] = name;
  const rest = part(group, 'rest', HTMLButtonElement);
  rest.addEventListener('click', () => {
    rest.setAttribute('aria-expanded', String(!isExpanded(rest)));
    fill(group);
  });
  part(group, 'find', HTMLInputElement).addEventListener('input', () => fill(group));
  place.append(group);
  return group;
}

/** Puts the values that are to stand in a group there, in their order; those that stand already stay where they are. */
function fill(group: HTMLElement): void {
  const { panel, options, onToggle } = groups.get(group)!;
  const list = part(group, 'values', HTMLElement);
  const find = part(group, 'find', HTMLInputElement);
  const rest = part(group, 'rest', HTMLButtonElement);
  const isOpen = isExpanded(rest);
  const { shown, left } = pickOptions(options, { isOpen, typed: find.value });
  const items = new Map(
    ([...list.children] as HTMLElement[]).map((item) => [item.dataset['value'], item]),
  );
  const wanted = shown.map((option) => {
    const item = items.get(option.id) ?? makeItem(panel, option, onToggle);
    items.delete(option.id);
    part(item, 'box', HTMLInputElement).checked = option.selected;
    part(item, 'count', HTMLElement).textContent = String(option.count);
    item.toggleAttribute('data-empty', option.count === 0 && !option.selected);
    return item;
  });
  for (const item of items.values()) item.remove();
  for (const [index, item] of wanted.entries()) {
    if (list.children[index] !== item) list.insertBefore(item, list.children[index] ?? null);
  }
  tellRest(group, options.length, shown.length, left);
}

function tellRest(group: HTMLElement, total: number, shown: number, left: number): void {
  const find = part(group, 'find', HTMLInputElement);
  const rest = part(group, 'rest', HTMLButtonElement);
  const note = part(group, 'left', HTMLElement);
  const isOpen = isExpanded(rest);
  const isTyped = find.value.trim() !== '';
  find.hidden = total <= many;
  rest.hidden = isTyped || (!isOpen && left === 0);
  rest.textContent = isOpen ? '접기' : total > many ? '더 보기' : `${total}개 모두 보기`;
  const said =
    shown === 0
      ? '그런 이름이 없습니다.'
      : left > 0 && (isOpen || isTyped)
        ? `이 밖에 ${left}개가 더 있습니다. 이름으로 찾아보세요.`
        : '';
  if (note.textContent !== said) note.textContent = said;
}

function makeItem(
  panel: ParentNode,
  { id, label }: FacetOption,
  onToggle: (id: string) => void,
): HTMLElement {
  const item = stamp(panel, 'value');
  item.dataset['value'] = id;
  part(item, 'label', HTMLElement).textContent = label;
  part(item, 'box', HTMLInputElement).addEventListener('change', () => onToggle(id));
  return item;
}

const isExpanded = (button: HTMLElement) => button.getAttribute('aria-expanded') === 'true';
