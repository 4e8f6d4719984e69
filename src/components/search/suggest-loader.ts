/** Makes the fields inside `<search-suggest>` comboboxes; what they offer is loaded with the first focus. */
for (const box of document.querySelectorAll('search-suggest')) {
  const field = box.querySelector('input');
  if (!field) continue;
  field.role = 'combobox';
  field.ariaAutoComplete = 'list';
  field.ariaExpanded = 'false';
  const load = () => import('#site/search/suggest-box.ts');
  field.addEventListener('focus', load, { once: true });
  // The first click comes before the element that would answer it.
  field.addEventListener('click', () => void load().then(() => field.click()), { once: true });
  if (document.activeElement === field) void load();
}
