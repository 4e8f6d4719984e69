import type { Dictionary } from '../dictionary/dictionary.ts';
import { fieldProblem, type FieldPath, type Problem } from '../problems/problem.ts';
import type { SessionData } from '../schema/programme.ts';
import type { Content } from './content.ts';
import type { Directory } from './people.ts';
import { findDuplicates, unknown, unknownPerson } from './reference-problems.ts';

/** What programmes refer to: days and tracks of their event, speakers, services and lineages. */
export function checkProgrammes(
  content: Content,
  dictionary: Dictionary,
  speakerDirectory: Directory,
  lineageIds: ReadonlySet<string>,
): Problem[] {
  const serviceIds = new Set(dictionary.services.map(({ id }) => id));
  return content.programmes.flatMap(({ id, file, data }) => {
    const event = content.events.find((candidate) => candidate.id === id)?.data;
    if (!event) {
      return [fieldProblem('missing-event', file, [], `행사 \`${id}\`의 event.md가 없습니다.`)];
    }
    const trackIds = event.tracks.map((track) => track.id);
    const sessions = data.sessions.flatMap((session, index) => {
      const at = (...path: FieldPath) => ['sessions', index, ...path];
      const wrongDay = `\`${session.day}\`은 행사가 열린 날이 아닙니다.`;
      const hint = `event.md의 days: ${event.days.join(', ')}`;
      return [
        ...(session.day === undefined || event.days.some((known) => session.day!.startsWith(known))
          ? []
          : [fieldProblem('day-outside-event', file, at('day'), wrongDay, hint)]),
        ...unknown('track', '트랙', session.track, trackIds, file, at('track')),
        ...unknown('lineage', '강연 계보', session.lineage, lineageIds, file, at('lineage')),
        ...session.speakers.flatMap((speaker, position) =>
          unknownPerson(
            'speaker',
            '발표자',
            speaker,
            speakerDirectory,
            content.speakers,
            file,
            at('speakers', position),
          ),
        ),
        ...session.services.flatMap((service, position) =>
          unknown('service', '서비스', service, serviceIds, file, at('services', position)),
        ),
      ];
    });
    return [
      ...sessions,
      ...findSameSlots(file, data.sessions),
      ...findDuplicates(file, data.sessions, ['sessions']),
    ];
  });
}

/** Sessions of one track that begin at the same time: one of them is often in another track. */
function findSameSlots(file: string, sessions: readonly SessionData[]): Problem[] {
  const known = new Map<string, string>();
  return sessions.flatMap(({ id, day = '', start, track }, index) => {
    if (start === undefined || track === undefined) return [];
    const slot = [day, start, track].join(' ');
    const other = known.get(slot);
    known.set(slot, other ?? id);
    if (other === undefined) return [];
    const message = `\`${other}\`와(과) 같은 트랙에서 같은 시각에 시작합니다.`;
    const hint = 'start나 track을 확인해 주세요.';
    return [fieldProblem('same-slot', file, ['sessions', index, 'start'], message, hint)];
  });
}
