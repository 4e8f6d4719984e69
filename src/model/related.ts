import type { Lineage, Recap, Related, Service, Speaker } from './site.ts';

const limit = 3;

/** The least score of what is related. */
const enough = 1;

/**
 * Recaps worth reading next, for each of some, best first, each with its reasons in Korean: the same talk in another
 * year, the same speaker, services that both name and few others do. Other accounts of the same session stand elsewhere.
 */
export function findRelated(recaps: readonly Recap[]): ReadonlyMap<Recap, Related[]> {
  const places = new Map(recaps.map((recap, place) => [recap, place]));
  const lineages = recaps.map(lineagesOf);
  const speakers = recaps.map(speakersOf);
  const toldIn = placesOf(lineages);
  const spokenIn = placesOf(speakers);
  const namedIn = placesOf(recaps.map(({ services }) => services));
  const isNamedIn = new Map(Array.from(namedIn, ([service, found]) => [service, flag(found)]));

  const relate = (recap: Recap, place: number): Related[] => {
    const services = byRarity(recap.services);
    const weighed = services.map((service) => ({
      weight: rarity(service),
      isNamed: isNamedIn.get(service)!,
    }));
    const score = (other: number): number => {
      let together = 0;
      for (const { weight, isNamed } of weighed) if (isNamed[other] === 1) together += weight;
      const isRetold = shared(lineages[place]!, lineages[other]!).length > 0;
      return (isRetold ? 5 : 0) + shared(speakers[place]!, speakers[other]!).length * 2 + together;
    };
    // From what two may share to the recaps, as comparing every two would take seconds for 2,000.
    const near = new Set(
      [
        lineages[place]!.map((lineage) => toldIn.get(lineage)!),
        speakers[place]!.map((speaker) => spokenIn.get(speaker)!),
        telling(services).map((service) => namedIn.get(service)!),
      ].flat(2),
    );
    for (const one of [recap, ...recap.siblings]) near.delete(places.get(one)!);
    return pickBest(near, score)
      .map((best) => recaps[best]!)
      .map((other) => ({ recap: other, reasons: explain(recap, other) }));
  };
  return new Map(recaps.map((recap, place) => [recap, relate(recap, place)]));
}

/** The places of the lists that hold a thing, for each thing. */
function placesOf<Item>(lists: readonly (readonly Item[])[]): ReadonlyMap<Item, readonly number[]> {
  const places = new Map<Item, number[]>();
  for (const [place, list] of lists.entries())
    for (const item of list) {
      const found = places.get(item);
      if (found) found.push(place);
      else places.set(item, [place]);
    }
  return places;
}

/** A one at each of the places. */
function flag(places: readonly number[]): Uint8Array {
  const flags = new Uint8Array(places.at(-1)! + 1);
  for (const place of places) flags[place] = 1;
  return flags;
}

/** The few that score highest, and enough; of equals those that come first. */
function pickBest(places: Iterable<number>, score: (place: number) => number): number[] {
  const best: { place: number; score: number }[] = [];
  for (const place of places) {
    const one = { place, score: score(place) };
    if (one.score < (best[limit - 1]?.score ?? enough)) continue;
    const isAfter = (other: typeof one) =>
      other.score < one.score || (other.score === one.score && other.place > one.place);
    const at = best.findIndex(isAfter);
    best.splice(at < 0 ? best.length : at, 0, one);
    best.length = Math.min(best.length, limit);
  }
  return best.map(({ place }) => place);
}

/**
 * Of services in the order of their rarity those of which two recaps must share one to be related by services
 * alone: what all others weigh together is too little.
 */
function telling(services: readonly Service[]): readonly Service[] {
  let common = 0;
  const last = services.findLastIndex((service) => (common += rarity(service)) >= enough - 1e-9);
  return services.slice(0, last + 1);
}

function explain(recap: Recap, other: Recap): string[] {
  const speakers = sharedSpeakers(recap, other).map(({ name }) => name);
  const services = byRarity(shared(recap.services, other.services))
    .slice(0, 3)
    .map(({ name }) => name);
  return [
    ...retoldIn(recap, other).map(({ name }) => `다른 해의 같은 강연: ${name}`),
    ...(speakers.length > 0 ? [`같은 발표자: ${speakers.join(', ')}`] : []),
    ...(services.length > 0 ? [`함께 다룬 서비스: ${services.join(', ')}`] : []),
  ];
}

/** The talks, told again over the years, that both tell of. */
const retoldIn = (recap: Recap, other: Recap): Lineage[] =>
  shared(lineagesOf(recap), lineagesOf(other));

const sharedSpeakers = (recap: Recap, other: Recap): Speaker[] =>
  shared(speakersOf(recap), speakersOf(other));

const lineagesOf = ({ sessions }: Recap): Lineage[] => [
  ...new Set(sessions.flatMap(({ lineage }) => lineage ?? [])),
];

const speakersOf = ({ sessions }: Recap): Speaker[] => [
  ...new Set(sessions.flatMap(({ speakers }) => speakers.map(({ speaker }) => speaker))),
];

const shared = <Item>(items: readonly Item[], others: readonly Item[]): Item[] =>
  items.filter((item) => others.includes(item));

const byRarity = (services: readonly Service[]): Service[] =>
  services.toSorted((one, other) => rarity(other) - rarity(one));

/** A service in two recaps says more about both than one that stands in all. */
const rarity = (service: Service): number => 2 / Math.max(2, service.recaps.length);

const companySize = 6;

/** The services most often mentioned beside one, the rarer first among equals. */
export function findCompany(service: Service): Service['related'][number][] {
  const together = new Map<Service, number>();
  for (const other of service.recaps.flatMap((recap) => recap.services)) {
    if (other !== service) together.set(other, (together.get(other) ?? 0) + 1);
  }
  return [...together]
    .map(([other, count]) => ({ service: other, together: count }))
    .toSorted(
      (one, other) =>
        other.together - one.together || one.service.recaps.length - other.service.recaps.length,
    )
    .slice(0, companySize);
}
