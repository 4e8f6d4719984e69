/** The element that a panel or an item names with `data-part`. */
export function part<Kind extends HTMLElement>(
  within: ParentNode,
  name: string,
  kind: abstract new () => Kind,
): Kind {
  const found = within.querySelector(`[data-part="${name}"]`);
  if (found instanceof kind) return found;
  throw new Error(`The page has no part “${name}”.`);
}

/** A new copy of the one element in a template that the panel names with `data-template`. */
export function stamp(panel: ParentNode, name: string): HTMLElement {
  const template = panel.querySelector(`template[data-template="${name}"]`);
  const copy = template instanceof HTMLTemplateElement && template.content.firstElementChild;
  if (!copy) throw new Error(`The page has no template “${name}”.`);
  // Imported, not only cloned: a template's content belongs to another document.
  return document.importNode(copy, true) as HTMLElement;
}

/** A new element with a text and a class. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  text = '',
  className = '',
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.textContent = text;
  if (className !== '') made.className = className;
  return made;
}
