import type { Problem } from '../problems/problem.ts';
import type { RuleId } from '../problems/rules.ts';

/** A file whose faults may make problems elsewhere. */
export interface FaultyFile {
  readonly file: string;
  /** Its faulty fields by name, those among them that were meant; `all` of a file that could not be read. */
  readonly fields: readonly string[] | 'all';
}

/** Where what a problem misses would stand: in which files, and in which of their fields. */
type Source = readonly [files: RegExp, ...fields: readonly string[]];

const names = ['id', 'name', 'names', 'spellings'] as const;

/** The files and fields whose faults alone can make each of these problems appear. */
const sources: Readonly<Partial<Record<RuleId, Source>>> = {
  'unknown-service': [/\/services\.yml$/, 'id'],
  'unknown-member': [/\/(?:services|concepts)\.yml$/, 'id'],
  'unknown-speaker': [/\/speakers\.yml$/, ...names],
  'unknown-author': [/\/authors\.yml$/, ...names],
  'same-name': [/\/(?:authors|speakers)\.yml$/, ...names],
  'near-name': [/\/(?:authors|speakers)\.yml$/, ...names],
  'unknown-lineage': [/\/lineages\.yml$/, 'id'],
  'unknown-event': [/\/event\.md$/],
  'missing-event': [/\/event\.md$/],
  'day-outside-event': [/\/event\.md$/, 'days'],
  'unknown-source': [/\/event\.md$/, 'sources', 'id'],
  'unknown-track': [/\/event\.md$/, 'tracks', 'id'],
  'unknown-session': [/\/programme\.yml$/, 'sessions', 'id'],
  'untold-lineage': [/\/programme\.yml$/, 'sessions', 'lineage'],
  'not-a-telling': [/\/programme\.yml$/, 'sessions', 'lineage'],
  'unknown-address': [/\.(?:yml|mdx?)$/, ...names, 'sessions', 'speakers', 'authors', 'services'],
  'unknown-anchor': [/\.(?:yml|mdx?)$/, ...names, 'sessions', 'points', 'sources'],
};

/** The fields by which files are known to others; a field that nobody knows may have been meant as one. */
export const knownFields = [...new Set(Object.values(sources).flatMap(([, ...fields]) => fields))];

/** Problems without those that would go away by themselves once the faulty files are mended: 시간표의 오타 하나는 문제 하나. */
export function withoutEchoes(
  problems: readonly Problem[],
  faultyFiles: readonly FaultyFile[],
): Problem[] {
  return problems.filter(({ rule, place }) => {
    const source: Source | undefined = sources[rule];
    if (source === undefined) return true;
    const [files, ...fields] = source;
    const event = eventOf(place.file);
    return !faultyFiles.some((faulty) => {
      const isWide = /^unknown-(?:address|anchor)$/.test(rule);
      const isOfAnother =
        event !== undefined && eventOf(faulty.file) !== undefined && eventOf(faulty.file) !== event;
      const isAtFault =
        faulty.fields === 'all' || faulty.fields.some((field) => fields.includes(field));
      return isAtFault && files.test(withSlashes(faulty.file)) && (isWide || !isOfAnother);
    });
  });
}

const withSlashes = (file: string): string => file.replaceAll('\\', '/');

/** The folder of the event that a file belongs to. */
const eventOf = (file: string): string | undefined =>
  /^(.*\/)?events\/[^/]+(?=\/)/.exec(withSlashes(file))?.[0];
