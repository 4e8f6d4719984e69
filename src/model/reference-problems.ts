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
  const message = `${label} \`${id}\`을(를) 찾을 수 없습니다.`;
  return [fieldProblem(`unknown-${kind}`, file, path, message, suggest(id, [...ids]))];
}

/** As many as a line can list. */
const fewest = 10;

/** The id that was meant, as far as it can be told: one slip away, or with more or less before and behind; else all, where they are few. */
function suggest(id: string, ids: readonly string[]): string {
  const core = coreOf(id);
  const meant =
    ids.find((one) => coreOf(one) === core) ??
    nearestWord(id, ids) ??
    ids.find((one) => isPart(core, coreOf(one)) || isPart(coreOf(one), core));
  if (meant !== undefined) return `\`${meant}\`인가요?`;
  if (ids.length === 0) return '적힌 것이 하나도 없습니다.';
  return ids.length > fewest
    ? '이름표를 고치거나 목록에 더해 주세요.'
    : `쓸 수 있는 것: ${ids.join(', ')}`;
}

/** An id without its maker: aws-kiro and amazon-kiro are kiro. */
const coreOf = (id: string): string => id.toLowerCase().replace(/^(?:aws|amazon)-/, '');

const isPart = (part: string, whole: string): boolean =>
  part.length > 1 && `-${whole}-`.includes(`-${part}-`);

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
