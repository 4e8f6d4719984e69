import { kindsOfCategories, type KindOf } from '../diagrams/kinds.ts';
import type { Dictionary } from '../dictionary/dictionary.ts';
import { buildMentionFinder } from '../dictionary/mentions.ts';

/**
 * The kind of the service that a label names: `길목 API Gateway` → network. Not where a label only speaks of one
 * (`EC2에 설치한 DB`), or of several of different kinds.
 */
export function buildKindOf(dictionary: Dictionary): KindOf {
  const findMentions = buildMentionFinder(dictionary);
  return (label) => {
    const mentions = findMentions(label);
    if (mentions.some(({ to }) => /[\p{L}\p{N}]/u.test(label[to] ?? ' '))) return undefined;
    const found = mentions.map(({ service }) => {
      const category = dictionary.get(service)?.category;
      return (category && kindsOfCategories[category]) ?? 'plain';
    });
    const [kind] = found;
    return found.every((each) => each === kind) ? kind : undefined;
  };
}
