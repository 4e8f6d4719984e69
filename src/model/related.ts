import type { Recap, Related, Service } from './site.ts';

const limit = 3;

/**
 * Recaps worth reading next, best first, each with its reasons in Korean: the same talk in another year,
 * the same speaker, services that both name and few others do. Other accounts of the same session stand elsewhere.
 */
export function findRelated(recap: Recap, recaps: readonly Recap[]): Related[] {
  return recaps
    .filter((other) => other.session !== recap.session)
    .map((other) => ({ recap: other, ...compare(recap, other) }))
    .filter(({ score }) => score >= 1)
    .toSorted((one, other) => other.score - one.score)
    .slice(0, limit)
    .map(({ recap: other, reasons }) => ({ recap: other, reasons }));
}

function compare(recap: Recap, other: Recap): { score: number; reasons: string[] } {
  const retold =
    recap.session.lineage !== undefined && recap.session.lineage === other.session.lineage;
  const speakers = recap.session.speakers
    .map(({ speaker }) => speaker)
    .filter((speaker) =>
      other.session.speakers.some((appearance) => appearance.speaker === speaker),
    );
  const services = recap.services
    .filter((service) => other.services.includes(service))
    .toSorted((one, another) => rarity(another) - rarity(one));
  const shared = services.slice(0, 3).map(({ name }) => name);
  return {
    score:
      (retold ? 5 : 0) +
      speakers.length * 2 +
      services.reduce((sum, service) => sum + rarity(service), 0),
    reasons: [
      ...(retold ? [`다른 해의 같은 강연: ${recap.session.lineage!.name}`] : []),
      ...(speakers.length > 0
        ? [`같은 발표자: ${speakers.map(({ name }) => name).join(', ')}`]
        : []),
      ...(shared.length > 0 ? [`함께 다룬 서비스: ${shared.join(', ')}`] : []),
    ],
  };
}

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
