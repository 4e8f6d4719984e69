/** Something wrong, and the page on which it is. */
export interface Fault {
  readonly page: string;
  readonly fault: string;
}

/** Every fault once, with the pages that have it: 'no favicon (index.html, 404.html and 93 more)'. */
export function groupFaults(faults: readonly Fault[]): readonly string[] {
  const pages = new Map<string, Set<string>>();
  for (const { page, fault } of faults) pages.set(fault, (pages.get(fault) ?? new Set()).add(page));
  return [...pages].map(([fault, where]) => {
    const [shown, more] = [[...where].slice(0, 5).join(', '), where.size - 5];
    return `${fault} (${shown}${more > 0 ? ` and ${more} more` : ''})`;
  });
}
