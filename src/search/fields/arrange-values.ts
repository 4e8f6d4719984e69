import { compareKorean } from '../../korean/collate.ts';
import type { FacetRule, FacetValue } from './facets.ts';

/**
 * The values that pages have, page after page from the newest, by their ids as the reader sees them: as they come,
 * which is the newest first, or those of most pages first. It never changes while somebody searches, so the build
 * does it: dictionary order takes a phone longer than all else of a facet.
 */
export function arrangeValues(
  values: readonly FacetValue[],
  order: FacetRule['order'],
): ReadonlyMap<string, string> {
  const labels = labelValues(values);
  if (order === 'newest') return labels;
  const counts = new Map<string, number>();
  for (const { id } of values) counts.set(id, (counts.get(id) ?? 0) + 1);
  return new Map(
    [...labels].toSorted(
      ([one, oneLabel], [other, otherLabel]) =>
        counts.get(other)! - counts.get(one)! || compareKorean(oneLabel, otherLabel),
    ),
  );
}

/** Two of one name say more: 김준형 (당근). */
function labelValues(values: readonly FacetValue[]): ReadonlyMap<string, string> {
  const byId = new Map(values.map((value) => [value.id, value]));
  const isShared = ({ id, name }: FacetValue) =>
    [...byId.values()].some((other) => other.name === name && other.id !== id);
  return new Map(
    [...byId.values()].map((value) => [
      value.id,
      isShared(value) ? `${value.name} (${value.note ?? value.id})` : value.name,
    ]),
  );
}
