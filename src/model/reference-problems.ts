import { nearestWord } from '../korean/nearest.ts';
import { fieldProblem, type FieldPath, type Problem } from '../problems/problem.ts';
import type { Entry } from './content.ts';
import type { Directory } from './people.ts';

/** What content refers to by an id. */
type ReferenceKind =
  'author' | 'event' | 'lineage' | 'service' | 'session' | 'source' | 'speaker' | 'track';

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

/** The problem of a name or an id of somebody: nobody has it, several have it, or it is almost another's. */
export function unknownPerson(
  kind: 'author' | 'speaker',
  label: string,
  written: string,
  { find }: Directory,
  people: Entry<readonly { readonly id: string }[]>,
  file: string,
  path: FieldPath,
): Problem[] {
  const found = find(written);
  if (found.kind === 'unknown') {
    const ids = people.data.map(({ id }) => id);
    return unknown(kind, label, written, ids, file, path);
  }
  if (found.kind === 'ambiguous') {
    const message = `${label} \`${written}\`이(가) ${found.ids.length}명입니다.`;
    return [
      fieldProblem(
        'same-name',
        file,
        path,
        message,
        `이름표로 적어 주세요: ${found.ids.join(', ')}`,
      ),
    ];
  }
  if (found.kind !== 'new' || found.near === undefined) return [];
  const message = `${label} \`${written}\`은(는) \`${found.near}\`와(과) 거의 같은 이름입니다.`;
  const hint = `같은 사람이면 이름을 고치고, 다른 사람이면 ${people.file}에 적어 주세요.`;
  return [fieldProblem('near-name', file, path, message, hint)];
}
