import { nearestWord } from '../korean/nearest.ts';
import { fieldProblem, type Problem } from '../problems/problem.ts';
import type { ConceptData } from '../schema/concept.ts';
import { foldName, type Dictionary } from './dictionary.ts';

/** General terms whose names are taken, twice there, or whose members do not exist. */
export function checkConcepts(
  concepts: readonly ConceptData[],
  dictionary: Dictionary,
  file = 'content/concepts.yml',
): Problem[] {
  const claimed = new Map<string, string>();
  const ids = new Set([...concepts, ...dictionary.services].map(({ id }) => id));
  const seen = new Set<string>();
  return concepts.flatMap(({ id, name, names, wrong, members }, index) => {
    const problems: Problem[] = [];
    if (seen.has(id) || dictionary.get(id)) {
      problems.push(
        fieldProblem('duplicate-id', file, [index, 'id'], `\`${id}\`이(가) 두 번 있습니다.`),
      );
    }
    seen.add(id);
    const all = [
      { text: name, path: ['name'] },
      ...names.map((text, at) => ({ text, path: ['names', at] })),
      ...wrong.map((text, at) => ({ text, path: ['wrong', at] })),
    ];
    for (const { text, path } of all) {
      const key = foldName(text);
      const owner = dictionary.find(text)?.service.id ?? claimed.get(key);
      if (owner !== undefined && owner !== id) {
        const message = `\`${text}\`은(는) 이미 \`${owner}\`의 이름입니다.`;
        const hint = '한 이름은 하나만 가리켜야 합니다. 한쪽에서 지워 주세요.';
        problems.push(fieldProblem('alias-claimed-twice', file, [index, ...path], message, hint));
      } else claimed.set(key, id);
    }
    for (const [at, member] of members.entries()) {
      if (ids.has(member)) continue;
      const nearest = nearestWord(member, ids);
      const message = `\`${member}\`을(를) 찾을 수 없습니다.`;
      const hint = nearest && `\`${nearest}\`인가요?`;
      problems.push(fieldProblem('unknown-member', file, [index, 'members', at], message, hint));
    }
    return problems;
  });
}
