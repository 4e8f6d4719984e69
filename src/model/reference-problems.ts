import { nearestWord } from '../korean/nearest.ts';
import { fieldProblem, type FieldPath, type Problem } from '../problems/problem.ts';

/** What content refers to by an id. */
type ReferenceKind = 'event' | 'lineage' | 'service' | 'session' | 'source' | 'speaker' | 'track';

/** The problem of an id that is not among the known ones, with the nearest that is; none if it is there or absent. */
export function unknown(
  kind: ReferenceKind,
  label: string,
  id: string | undefined,
  known: Iterable<string>,
  file: string,
  path: FieldPath,
): Problem[] {
  const ids = new Set(known);
  if (id === undefined || ids.has(id)) return [];
  const nearest = nearestWord(id, ids);
  const message = `${label} \`${id}\`을(를) 찾을 수 없습니다.`;
  return [fieldProblem(`unknown-${kind}`, file, path, message, nearest && `\`${nearest}\`인가요?`)];
}

/** Ids used more than once in one list of a file. */
export function findDuplicates(
  file: string,
  entries: readonly { readonly id: string }[],
  path: FieldPath = [],
): Problem[] {
  const seen = new Set<string>();
  return entries.flatMap(({ id }, index) => {
    const isFirst = !seen.has(id);
    seen.add(id);
    const message = `\`${id}\`이(가) 두 번 있습니다.`;
    return isFirst ? [] : [fieldProblem('duplicate-id', file, [...path, index, 'id'], message)];
  });
}
