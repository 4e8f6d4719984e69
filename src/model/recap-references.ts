import { fieldProblem, type Problem } from '../problems/problem.ts';
import type { Content } from './content.ts';
import { unknown } from './reference-problems.ts';

/** What recaps refer to: a session and sources of their event, and each a perspective of its own. */
export function checkRecaps(content: Content): Problem[] {
  const perspectives = new Map<string, string>();
  return content.recaps.flatMap(({ id, file, data }) => {
    const eventId = id.split('/')[0]!;
    const event = content.events.find((candidate) => candidate.id === eventId)?.data;
    const programme = content.programmes.find((candidate) => candidate.id === eventId);
    const absent = `행사 \`${eventId}\`의 event.md가 없습니다.`;
    if (!event) return [fieldProblem('missing-event', file, [], absent)];
    const key = `${eventId}/${data.session}/${data.perspective ?? ''}`;
    const twin = perspectives.get(key);
    perspectives.set(key, file);
    const sessionIds = programme?.data.sessions.map((one) => one.id) ?? [];
    const sourceIds = event.sources.map((one) => one.id);
    const same = `${twin}과(와) 세션이 같고 관점도 같습니다.`;
    const hint = '두 글 모두에 서로 다른 perspective를 적어 주세요.';
    return [
      ...unknown('session', '세션', data.session, sessionIds, file, ['session']),
      ...data.sources.flatMap((source, index) =>
        unknown('source', '출처', source, sourceIds, file, ['sources', index]),
      ),
      ...(twin ? [fieldProblem('same-perspective', file, ['session'], same, hint)] : []),
    ];
  });
}
