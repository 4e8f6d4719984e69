const collator = new Intl.Collator('ko', { numeric: true });

/** Korean dictionary order, with numbers in human order: 2장 before 10장. */
export const compareKorean = (one: string, other: string): number => collator.compare(one, other);
