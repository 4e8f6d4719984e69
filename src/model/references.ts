import { checkConcepts } from '../dictionary/concepts.ts';
import type { Dictionary } from '../dictionary/dictionary.ts';
import { fieldProblem, type Problem } from '../problems/problem.ts';
import type { Content } from './content.ts';
import { checkProgrammes } from './programme-references.ts';
import { checkRecaps } from './recap-references.ts';
import { findDuplicates, unknown } from './reference-problems.ts';

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
    ...checkConcepts(content.concepts.data, dictionary, content.concepts.file),
    ...findDuplicates(content.speakers.file, content.speakers.data),
    ...findDuplicates(content.lineages.file, content.lineages.data),
    ...content.events.flatMap(({ file, data }) => [
      ...findDuplicates(file, data.tracks, ['tracks']),
      ...findDuplicates(file, data.sources, ['sources']),
    ]),
  ];
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
        const path = ['sessions', index, 'speakers', position];
        const message = `${speaker.name}의 \`${programme.id}\` 때 소속이 없습니다.`;
        const hint = `${file}의 affiliations에 적어 주세요.`;
        return [fieldProblem('missing-affiliation', programme.file, path, message, hint)];
      }),
    ),
  );
  return [...wrongEvents, ...missing];
}

function checkLineages(content: Content, eventIds: ReadonlySet<string>): Problem[] {
  const { file, data } = content.lineages;
  return data.flatMap((lineage, index) => {
    const tellings = content.programmes
      .filter(({ data: { sessions } }) =>
        sessions.some((session) => session.lineage === lineage.id),
      )
      .map(({ id }) => id);
    const message = `\`${lineage.id}\`을 가리키는 세션이 없습니다.`;
    const isUntold = tellings.length === 0;
    const untold = isUntold ? [fieldProblem('untold-lineage', file, [index, 'id'], message)] : [];
    const cells = lineage.stages.flatMap((stage, row) =>
      stage.tellings.flatMap(({ event }, column) => {
        const path = [index, 'stages', row, 'tellings', column, 'event'];
        if (!eventIds.has(event)) return unknown('event', '행사', event, eventIds, file, path);
        if (tellings.includes(event)) return [];
        const message = `\`${event}\`에는 이 계보의 세션이 없습니다.`;
        const hint = `그 행사의 programme.yml에 lineage: ${lineage.id}를 적어 주세요.`;
        return [fieldProblem('not-a-telling', file, path, message, hint)];
      }),
    );
    return [...untold, ...cells];
  });
}
