import { keepRecent } from '#site/search/suggest/recent-searches.ts';

/** What the fields inside `<search-suggest>` offer, loaded with the first focus; `every-page.ts` calls them comboboxes. */
for (const box of document.querySelectorAll('search-suggest')) {
  const field = box.querySelector('input');
  if (!field) continue;
  // Without it the form is a plain form.
  const load = () => import('#site/search/suggest/suggest-box.ts').catch(console.error);
  field.addEventListener('focus', load, { once: true });
  // The first click comes before the element that would answer it; who has left by then wants no list.
  const open = () => document.activeElement === field && field.click();
  field.addEventListener('click', () => void load().then(open), { once: true });
  // Who types fast has searched before the rest is there.
  field.form?.addEventListener('submit', () => keepRecent(field.value));
  if (document.activeElement === field) void load().then(open);
}
