import type { Dictionary } from '../dictionary/dictionary.ts';
import { buildChangesSince, concerns } from '../dictionary/since.ts';
import { compareKorean } from '../korean/collate.ts';
import type { Recap, Service, ServiceChange } from './site.ts';

/**
 * Everything that became of services, newest first, each with the recaps that tell of the service as it was before.
 * That a service was launched changes nothing that anybody wrote.
 */
export function buildChanges(
  services: Iterable<Service>,
  dictionary: Dictionary,
  recaps: readonly Recap[],
  wordsOf: (recap: Recap) => string,
): ServiceChange[] {
  const changesSince = buildChangesSince(dictionary);
  const touched = Map.groupBy(
    recaps.flatMap((recap) => {
      const day = recap.event.days.at(-1)!;
      const changes = recap.services.flatMap(({ id }) => changesSince(id, day));
      return [...new Set(changes.flatMap(({ changes }) => changes))]
        .filter((change) => concerns(change, wordsOf(recap)))
        .map((change) => ({ change, recap }));
    }),
    ({ change }) => change,
  );
  return [...services]
    .flatMap((service) =>
      service.life
        .filter(({ kind }) => kind !== 'launched')
        .map((change) => ({
          service,
          change,
          recaps: (touched.get(change) ?? []).map(({ recap }) => recap),
        })),
    )
    .toSorted(
      (one, other) =>
        compareKorean(other.change.date, one.change.date) ||
        compareKorean(one.service.name, other.service.name),
    );
}
