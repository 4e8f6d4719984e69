import { countSlips } from '../korean/distance.ts';
import type { ServiceData } from '../schema/service.ts';

const maker = /^(?:AWS|Amazon|아마존) ?/i;

/**
 * The right name nearest to a wrong one: ElasticCache → ElastiCache, AWS ECS → Amazon ECS. A wrong name in Hangul
 * is put right in Hangul where there is one, and a name with its maker's keeps a maker's.
 */
export function correctName(wrong: string, { name, formal, aliases }: ServiceData): string {
  const names = [name, formal, ...aliases.short, ...aliases.korean];
  const isHangul = (text: string) => /[가-힣]/.test(text);
  const hasMaker = (text: string) => maker.test(text);
  const inScript = names.filter((one) => isHangul(one) === isHangul(wrong));
  const alike = inScript.filter((one) => hasMaker(one) === hasMaker(wrong));
  // AWS ELB, whose maker no name has, is ELB.
  const [said, candidates] =
    alike.length > 0 ? [wrong, alike] : [wrong.replace(maker, ''), inScript];
  const slips = (one: string) => countSlips(fold(said), fold(one), Infinity);
  const [nearest] = candidates.toSorted((one, other) => slips(one) - slips(other));
  return nearest ?? name;
}

/** Slips of case and blanks count less than others: BedRock is Bedrock and no other. */
const fold = (text: string): string => text.toLowerCase().replaceAll(' ', '');
