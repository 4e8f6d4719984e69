import { fieldProblem, type Problem } from '../problems/problem.ts';
import type { Content } from './content.ts';
import type { Directory } from './people.ts';
import { unknown, unknownPerson } from './reference-problems.ts';

/** What recaps refer to: sessions and sources of their event, and who wrote them. */
export function checkRecaps(content: Content, authorDirectory: Directory): Problem[] {
  return content.recaps.flatMap(({ id, file, data }) => {
    const eventId = id.split('/')[0]!;
    const event = content.events.find((candidate) => candidate.id === eventId)?.data;
    const programme = content.programmes.find((candidate) => candidate.id === eventId);
    const absent = `행사 \`${eventId}\`의 event.md가 없습니다.`;
    if (!event) return [fieldProblem('missing-event', file, [], absent)];
    const sessionIds = programme?.data.sessions.map((one) => one.id) ?? [];
    const sourceIds = event.sources.map((one) => one.id);
    return [
      ...data.sessions.flatMap((session, index) =>
        unknown('session', '세션', session, sessionIds, file, ['sessions', index]),
      ),
      ...data.authors.flatMap((author, index) =>
        unknownPerson('author', '글쓴이', author, authorDirectory, content.authors, file, [
          'authors',
          index,
        ]),
      ),
      ...data.sources.flatMap((source, index) =>
        unknown('source', '출처', source, sourceIds, file, ['sources', index]),
      ),
      ...(data.authors.length > 0 ? [] : [withoutAuthor(file)]),
    ];
  });
}

/** Nobody is made to say who they are, but everybody is asked. */
const withoutAuthor = (file: string): Problem =>
  fieldProblem('no-author', file, [], '글쓴이가 없습니다.', 'authors: [이름]을 적어 주세요.');
