import type { FacetOption } from '../query/narrow.ts';

/** Values shown before the reader asks for more. */
const few = 6;
/** The most that stand there; of more than these a reader types a part of the name. */
export const many = 40;

/** What of a facet's values stands on the page. */
export interface Picked {
  readonly shown: readonly FacetOption[];
  /** How many others there are of what was asked for. */
  readonly left: number;
}

/** Picks the first few values and the chosen ones, all as far as there is room, or those whose name holds what was typed. */
export function pickOptions(
  options: readonly FacetOption[],
  { isOpen, typed }: { readonly isOpen: boolean; readonly typed: string },
): Picked {
  const wanted = fold(typed);
  if (wanted === '') {
    const room = isOpen ? many : few;
    const shown = options.filter(({ selected }, index) => index < room || selected);
    return { shown, left: options.length - shown.length };
  }
  const named = options.filter(({ label }) => fold(label).includes(wanted));
  return { shown: named.slice(0, many), left: Math.max(0, named.length - many) };
}

/** Amazon S3 and amazons3 are one. */
const fold = (text: string): string => text.normalize('NFC').toLowerCase().replaceAll(/\s+/g, '');
