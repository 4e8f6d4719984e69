import type { Problem } from '../problems/problem.ts';
import type { RuleId } from '../problems/rules.ts';

/** The files whose faults alone can make each of these problems appear. */
const sources: Readonly<Partial<Record<RuleId, RegExp>>> = {
  'unknown-service': /\/services\.yml$/,
  'unknown-member': /\/(?:services|concepts)\.yml$/,
  'unknown-speaker': /\/speakers\.yml$/,
  'unknown-author': /\/authors\.yml$/,
  'same-name': /\/(?:authors|speakers)\.yml$/,
  'near-name': /\/(?:authors|speakers)\.yml$/,
  'unknown-lineage': /\/lineages\.yml$/,
  'unknown-event': /\/event\.md$/,
  'day-outside-event': /\/event\.md$/,
  'missing-event': /\/event\.md$/,
  'unknown-source': /\/event\.md$/,
  'unknown-track': /\/event\.md$/,
  'unknown-session': /\/programme\.yml$/,
  'untold-lineage': /\/programme\.yml$/,
  'not-a-telling': /\/programme\.yml$/,
  'unknown-address': /\.(?:yml|mdx?)$/,
  'unknown-anchor': /\.(?:yml|mdx?)$/,
};

/** Problems without those that would go away by themselves once the faulty files are mended: 시간표의 오타 하나는 문제 하나. */
export function withoutEchoes(
  problems: readonly Problem[],
  faultyFiles: Iterable<string>,
): Problem[] {
  const faulty = [...faultyFiles].map((file) => file.replaceAll('\\', '/'));
  return problems.filter(({ rule, place }) => {
    const source = sources[rule];
    const event = eventOf(place.file);
    const isOfAnotherEvent = (file: string) =>
      event !== undefined && eventOf(file) !== undefined && eventOf(file) !== event;
    return !faulty.some(
      (file) =>
        source?.test(file) &&
        (/^unknown-(?:address|anchor)$/.test(rule) || !isOfAnotherEvent(file)),
    );
  });
}

/** The folder of the event that a file belongs to. */
const eventOf = (file: string): string | undefined =>
  /^(.*\/)?events\/[^/]+(?=\/)/.exec(file.replaceAll('\\', '/'))?.[0];
