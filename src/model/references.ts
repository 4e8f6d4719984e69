import { checkConcepts } from '../dictionary/concepts.ts';
import type { Dictionary } from '../dictionary/dictionary.ts';
import { fieldProblem, type Problem } from '../problems/problem.ts';
import type { Content } from './content.ts';
import { buildDirectories } from './people.ts';
import { checkProgrammes } from './programme-references.ts';
import { checkRecaps } from './recap-references.ts';
import { findDuplicates, unknown } from './reference-problems.ts';

/** Every reference between files that leads nowhere, with the nearest id that exists, and every id used twice. */
export function checkReferences(content: Content, dictionary: Dictionary): Problem[] {
  const eventIds = new Set(content.events.map(({ id }) => id));
  const { speakerDirectory, authorDirectory } = buildDirectories(content);
  const lineageIds = new Set(content.lineages.data.map(({ id }) => id));
  return [
    ...checkProgrammes(content, dictionary, speakerDirectory, lineageIds),
    ...checkRecaps(content, authorDirectory),
    ...checkSpeakers(content, eventIds),
    ...checkLineages(content, eventIds),
    ...checkConcepts(content.concepts.data, dictionary, content.concepts.file),
    ...findDuplicates(content.speakers.file, content.speakers.data),
    ...findDuplicates(content.authors.file, content.authors.data),
    ...findDuplicates(content.lineages.file, content.lineages.data),
    ...content.events.flatMap(({ file, data }) => [
      ...findDuplicates(file, data.tracks, ['tracks']),
      ...findDuplicates(file, data.sources, ['sources']),
    ]),
  ];
}

function checkSpeakers(content: Content, eventIds: ReadonlySet<string>): Problem[] {
  const { file, data } = content.speakers;
  return data.flatMap((speaker, index) =>
    speaker.affiliations.flatMap(({ event }, position) =>
      unknown('event', '행사', event, eventIds, file, [index, 'affiliations', position, 'event']),
    ),
  );
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
