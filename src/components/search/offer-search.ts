import { guardForm } from '#site/search/dom/ime.ts';
import { listenForShortcuts } from '#site/search/dom/shortcuts.ts';

/** Ctrl+K, ⌘K and `/` for every page that holds a search field, and forms that Enter sends only when it is meant to. */
listenForShortcuts();
for (const { form } of document.querySelectorAll<HTMLInputElement>('input[type="search"]')) {
  if (form) guardForm(form);
}
