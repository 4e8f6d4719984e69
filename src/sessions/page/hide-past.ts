/** Hides what lay ahead when the site was made, and is past for who reads it. */
export function hidePast(within: ParentNode): void {
  for (const link of within.querySelectorAll<HTMLElement>('[data-until]'))
    link.hidden = Date.parse(link.dataset['until']!) <= Date.now();
}
