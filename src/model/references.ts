import { nearestWord } from '../korean/nearest.ts';
import type { Dictionary } from '../dictionary/dictionary.ts';
import { fieldProblem, type FieldPath, type Problem } from '../problems/problem.ts';
import type { Content } from './content.ts';

/** Every reference between files that leads nowhere, with the nearest id that exists, and every id used twice. */
export function checkReferences(content: Content, dictionary: Dictionary): Problem[] {
  const eventIds = new Set(content.events.map(({ id }) => id));
  const speakerIds = new Set(content.speakers.data.map(({ id }) => id));
  const lineageIds = new Set(content.lineages.data.map(({ id }) => id));
  return [
    ...checkProgrammes(content, dictionary, speakerIds, lineageIds),
    ...checkRecaps(content),
    ...checkSpeakers(content, eventIds),
    ...checkLineages(content, eventIds),
    ...findDuplicates(content.speakers.file, content.speakers.data),
    ...findDuplicates(content.lineages.file, content.lineages.data),
    ...content.events.flatMap(({ file, data }) => [
      ...findDuplicates(file, data.tracks, ['tracks']),
      ...findDuplicates(file, data.sources, ['sources']),
    ]),
  ];
}

function checkProgrammes(
  content: Content,
  dictionary: Dictionary,
  speakerIds: ReadonlySet<string>,
  lineageIds: ReadonlySet<string>,
): Problem[] {
  const withProgramme = new Set(content.programmes.map(({ id }) => id));
  const missing = content.events
    .filter(({ id }) => !withProgramme.has(id))
    .map(({ file }) =>
      fieldProblem('missing-programme', file, [], '이 행사에 programme.yml이 없습니다.'),
    );
  const found = content.programmes.flatMap(({ id, file, data }) => {
    const event = content.events.find((candidate) => candidate.id === id)?.data;
    if (!event) {
      return [fieldProblem('missing-event', file, [], `행사 \`${id}\`의 event.md가 없습니다.`)];
    }
    const trackIds = event.tracks.map((track) => track.id);
    const sessions = data.sessions.flatMap((session, index) => {
      const at = (...path: FieldPath) => ['sessions', index, ...path];
      return [
        ...(event.days.includes(session.day)
          ? []
          : [
              fieldProblem(
                'day-outside-event',
                file,
                at('day'),
                `\`${session.day}\`은 행사가 열린 날이 아닙니다.`,
                `event.md의 days: ${event.days.join(', ')}`,
              ),
            ]),
        ...unknown('track', '트랙', session.track, trackIds, file, at('track')),
        ...unknown('lineage', '강연 계보', session.lineage, lineageIds, file, at('lineage')),
        ...session.speakers.flatMap((speaker, position) =>
          unknown('speaker', '발표자', speaker, speakerIds, file, at('speakers', position)),
        ),
        ...session.services
          .map((service, position) => ({ service, position }))
          .filter(({ service }) => !dictionary.get(service))
          .map(({ service, position }) =>
            unknownId('service', '서비스', service, dictionary.nearestId(service), file, at('services', position)),
          ),
      ];
    });
    return [...sessions, ...findDuplicates(file, data.sessions, ['sessions'])];
  });
  return [...missing, ...found];
}

function checkRecaps(content: Content): Problem[] {
  const perspectives = new Map<string, string>();
  return content.recaps.flatMap(({ id, file, data }) => {
    const eventId = id.split('/')[0]!;
    const event = content.events.find((candidate) => candidate.id === eventId)?.data;
    const sessions = content.programmes.find((candidate) => candidate.id === eventId)?.data.sessions;
    if (!event) {
      return [fieldProblem('missing-event', file, [], `행사 \`${eventId}\`의 event.md가 없습니다.`)];
    }
    const key = `${eventId}/${data.session}/${data.perspective ?? ''}`;
    const twin = perspectives.get(key);
    perspectives.set(key, file);
    return [
      ...unknown('session', '세션', data.session, sessions?.map((one) => one.id) ?? [], file, ['session']),
      ...data.sources.flatMap((source, index) =>
        unknown('source', '출처', source, event.sources.map((one) => one.id), file, ['sources', index]),
      ),
      ...(twin
        ? [
            fieldProblem(
              'same-perspective',
              file,
              ['session'],
              `${twin}과(와) 세션이 같고 관점도 같습니다.`,
              '두 글 모두에 서로 다른 perspective를 적어 주세요.',
            ),
          ]
        : []),
    ];
  });
}

function checkSpeakers(content: Content, eventIds: ReadonlySet<string>): Problem[] {
  const { file, data } = content.speakers;
  const wrongEvents = data.flatMap((speaker, index) =>
    speaker.affiliations.flatMap(({ event }, position) =>
      unknown('event', '행사', event, eventIds, file, [index, 'affiliations', position, 'event']),
    ),
  );
  const missing = content.programmes.flatMap((programme) =>
    programme.data.sessions.flatMap((session, index) =>
      session.speakers.flatMap((id, position) => {
        const speaker = data.find((candidate) => candidate.id === id);
        if (!speaker || speaker.affiliations.some(({ event }) => event === programme.id)) return [];
        return [
          fieldProblem(
            'missing-affiliation',
            programme.file,
            ['sessions', index, 'speakers', position],
            `${speaker.name}의 \`${programme.id}\` 때 소속이 없습니다.`,
            `${file}의 affiliations에 적어 주세요.`,
          ),
        ];
      }),
    ),
  );
  return [...wrongEvents, ...missing];
}

function checkLineages(content: Content, eventIds: ReadonlySet<string>): Problem[] {
  const { file, data } = content.lineages;
  return data.flatMap((lineage, index) => {
    const tellings = content.programmes
      .filter(({ data: { sessions } }) => sessions.some((session) => session.lineage === lineage.id))
      .map(({ id }) => id);
    const untold = tellings.length === 0
      ? [fieldProblem('untold-lineage', file, [index, 'id'], `\`${lineage.id}\`을 가리키는 세션이 없습니다.`)]
      : [];
    const cells = lineage.stages.flatMap((stage, row) =>
      stage.tellings.flatMap(({ event }, column) => {
        const path = [index, 'stages', row, 'tellings', column, 'event'];
        if (!eventIds.has(event)) return unknown('event', '행사', event, eventIds, file, path);
        if (tellings.includes(event)) return [];
        return [
          fieldProblem(
            'not-a-telling',
            file,
            path,
            `\`${event}\`에는 이 계보의 세션이 없습니다.`,
            `그 행사의 programme.yml에 lineage: ${lineage.id}를 적어 주세요.`,
          ),
        ];
      }),
    );
    return [...untold, ...cells];
  });
}

function unknown(
  kind: string,
  label: string,
  id: string | undefined,
  known: Iterable<string>,
  file: string,
  path: FieldPath,
): Problem[] {
  const ids = new Set(known);
  if (id === undefined || ids.has(id)) return [];
  return [unknownId(kind, label, id, nearestWord(id, ids), file, path)];
}

function unknownId(
  kind: string,
  label: string,
  id: string,
  nearest: string | undefined,
  file: string,
  path: FieldPath,
): Problem {
  const message = `${label} \`${id}\`을(를) 찾을 수 없습니다.`;
  return fieldProblem(`unknown-${kind}`, file, path, message, nearest && `\`${nearest}\`인가요?`);
}

function findDuplicates(
  file: string,
  entries: readonly { readonly id: string }[],
  path: FieldPath = [],
): Problem[] {
  const seen = new Set<string>();
  return entries.flatMap(({ id }, index) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [fieldProblem('duplicate-id', file, [...path, index, 'id'], `\`${id}\`이(가) 두 번 있습니다.`)];
  });
}
