import { facets as rules, type FacetName } from '../fields/facets.ts';
import type { Facet, FacetOption } from '../query/narrow.ts';
import { part, stamp } from '../dom/elements.ts';

/** Values shown before the reader asks for all of them. */
const few = 6;

/** Shows facets; what is there already is only changed, so that nothing moves and focus stays. */
export function renderFacets(
  place: HTMLElement,
  panel: ParentNode,
  facets: readonly Facet[],
  onToggle: (name: FacetName, id: string) => void,
): void {
  for (const facet of facets) {
    if (facet.options.length === 0) continue;
    const group =
      place.querySelector<HTMLElement>(`[data-facet="${facet.name}"]`) ??
      addGroup(place, panel, facet, onToggle);
    const items = part(group, 'values', HTMLElement).querySelectorAll<HTMLElement>('[data-value]');
    const byValue = new Map([...items].map((item) => [item.dataset['value'], item]));
    for (const option of facet.options) update(byValue.get(option.id), option);
    fold(group);
  }
}

/** Shows what is chosen as buttons that take it back; how many there are. */
export function renderChosen(
  place: HTMLElement,
  panel: ParentNode,
  facets: readonly Facet[],
  onToggle: (name: FacetName, id: string) => void,
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

function addGroup(
  place: HTMLElement,
  panel: ParentNode,
  facet: Facet,
  onToggle: (name: FacetName, id: string) => void,
): HTMLElement {
  const group = stamp(panel, 'facet');
  group.dataset['facet'] = facet.name;
  part(group, 'name', HTMLElement).textContent = rules[facet.name].label;
  const items = facet.options.map(({ id, label }) => {
    const item = stamp(panel, 'value');
    item.dataset['value'] = id;
    part(item, 'label', HTMLElement).textContent = label;
    part(item, 'box', HTMLInputElement).addEventListener('change', () => {
      onToggle(facet.name, id);
    });
    return item;
  });
  part(group, 'values', HTMLElement).append(...items);
  const rest = part(group, 'rest', HTMLButtonElement);
  rest.hidden = items.length <= few;
  rest.addEventListener('click', () => {
    rest.setAttribute('aria-expanded', String(!isExpanded(rest)));
    fold(group);
  });
  place.append(group);
  return group;
}

function update(item: HTMLElement | undefined, { count, selected }: FacetOption): void {
  if (!item) return;
  part(item, 'box', HTMLInputElement).checked = selected;
  part(item, 'count', HTMLElement).textContent = String(count);
  item.toggleAttribute('data-empty', count === 0 && !selected);
}

/** Shows the first values and the chosen ones, or all. */
function fold(group: HTMLElement): void {
  const rest = part(group, 'rest', HTMLButtonElement);
  const isOpen = isExpanded(rest);
  const items = [...part(group, 'values', HTMLElement).children] as HTMLElement[];
  for (const [index, item] of items.entries()) {
    item.hidden = !isOpen && index >= few && !part(item, 'box', HTMLInputElement).checked;
  }
  rest.textContent = isOpen ? '접기' : `${items.length}개 모두 보기`;
}

const isExpanded = (button: HTMLElement) => button.getAttribute('aria-expanded') === 'true';
