/** What lay ahead when the site was made may be past for who reads it. */
for (const link of document.querySelectorAll<HTMLElement>('[data-until]'))
  link.hidden = Date.parse(link.dataset['until']!) <= Date.now();
