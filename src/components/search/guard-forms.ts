import { guardForm } from '#site/search/dom/ime.ts';

/** Forms that Enter sends only when it is meant to. */
for (const { form } of document.querySelectorAll<HTMLInputElement>('input[type="search"]')) {
  if (form) guardForm(form);
}
