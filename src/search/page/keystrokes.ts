import { isImeKey } from '../dom/ime.ts';
import type { SearchPanel } from './search-panel.ts';

/** Keys on the search page: arrows lead through the results, Escape back to the field or clears it. */
export function handleKey(event: KeyboardEvent, panel: SearchPanel, clear: () => void): void {
  if (isImeKey(event) || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const { field } = panel;
  if (event.key === 'Escape' && event.target === field && field.value !== '') {
    event.preventDefault();
    clear();
  } else if (event.key === 'Escape' && panel.isInResults(event.target)) {
    field.focus();
  } else if (event.key === 'ArrowDown' && panel.move(event.target, 1)) {
    event.preventDefault();
  } else if (event.key === 'ArrowUp' && panel.move(event.target, -1)) {
    event.preventDefault();
  }
}
