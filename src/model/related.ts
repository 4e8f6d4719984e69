import type { Lineage, Recap, Related, Service, Session, Speaker } from './site.ts';

const limit = 3;

/**
 * Recaps worth reading next, best first, each with its reasons in Korean: the same talk in another year,
 * the same speaker, services that both name and few others do. Other accounts of the same session stand elsewhere.
 */
export function findRelated(recap: Recap, recaps: readonly Recap[]): Related[] {
  // From the services to the recaps, as comparing the services of every two recaps would take seconds for 2,000.
  const byServices = new Map<Recap, number>();
  for (const service of byRarity(recap.services)) {
    const weight = rarity(service);
    for (const other of service.recaps)
      byServices.set(other, (byServices.get(other) ?? 0) + weight);
  }
  const score = (other: Recap): number =>
    (retoldIn(recap, other).length > 0 ? 5 : 0) +
    sharedSpeakers(recap, other).length * 2 +
    (byServices.get(other) ?? 0);
  return recaps
    .filter((other) => other !== recap && !recap.siblings.includes(other))
    .map((other) => ({ other, score: score(other) }))
    .filter(({ score }) => score >= 1)
    .toSorted((one, another) => another.score - one.score)
    .slice(0, limit)
    .map(({ other }) => ({ recap: other, reasons: explain(recap, other) }));
}

function explain(recap: Recap, other: Recap): string[] {
  const speakers = sharedSpeakers(recap, other).map(({ name }) => name);
  const services = byRarity(recap.services.filter((service) => other.services.includes(service)))
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
  shared(recap, other, ({ lineage }) => (lineage ? [lineage] : []));

const sharedSpeakers = (recap: Recap, other: Recap): Speaker[] =>
  shared(recap, other, ({ speakers }) => speakers.map(({ speaker }) => speaker));

/** What the sessions of two recaps have in common. */
function shared<Item>(recap: Recap, other: Recap, of: (session: Session) => Item[]): Item[] {
  const others = new Set(other.sessions.flatMap(of));
  return [...new Set(recap.sessions.flatMap(of))].filter((item) => others.has(item));
}

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
