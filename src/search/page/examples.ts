import type { Service, Site, Speaker } from '../../model/site.ts';

/**
 * Questions that the site can answer, for a reader who has none yet: a service by its Korean name, another by its
 * short one, a speaker and an event, of each what there is most of: 람다, S3, 박선용, Summit Seoul 2023.
 */
export function pickExamples({ services, speakers, events }: Site): readonly string[] {
  const told = most(services, ({ recaps }) => recaps.length);
  const inKorean = told.find((service) => koreanNameOf(service) !== undefined);
  const other = told.find((service) => service !== inKorean);
  const [speaker] = most(speakers, countTold);
  return [
    inKorean && koreanNameOf(inKorean),
    other && (other.aliases.also[0] ?? other.name),
    speaker?.name,
    events[0]?.shortName,
  ].filter((example) => example !== undefined);
}

const koreanNameOf = ({ aliases }: Service): string | undefined =>
  aliases.also.find((name) => /^[가-힣]+$/.test(name));

/** How many of a speaker's sessions have a recap. */
const countTold = ({ sessions }: Speaker): number =>
  sessions.filter(({ recaps }) => recaps.length > 0).length;

/** Those with the most first, none with nothing. */
const most = <Thing>(things: readonly Thing[], count: (thing: Thing) => number): readonly Thing[] =>
  things.filter((thing) => count(thing) > 0).toSorted((one, other) => count(other) - count(one));
