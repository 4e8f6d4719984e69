/** Made when it is first needed: that takes a phone longer than all else that a page begins with. */
let collator: Intl.Collator | undefined;

/** Korean dictionary order, with numbers in human order: 2장 before 10장. */
export const compareKorean = (one: string, other: string): number =>
  (collator ??= new Intl.Collator('ko', { numeric: true })).compare(one, other);
