import { foldSpelling } from '../../korean/spelling.ts';
import { runsOf } from './keys.ts';
import type { Term } from './vocabulary.ts';

/** Names that differ by more than spaces and case: the first of each. */
const distinct = (names: readonly string[]): string[] =>
  [...new Map(names.toReversed().map((name) => [fold(name), name])).values()].toReversed();

const fold = (name: string): string => runsOf(name).map(foldSpelling).join('');

/** Terms → one text for the browser, a term a line: its code and its parents', its names, its other names. */
export const packTerms = (terms: readonly Term[]): string =>
  terms
    .map(({ code, name, names, others, parents }) =>
      [
        [code, ...parents].map((each) => each.slice(1)).join(''),
        distinct([name, ...names]).join('|'),
        ...(others.length > 0 ? [distinct(others).join('|')] : []),
      ].join('\t'),
    )
    .join('\n');

/** The browser's text → the terms. */
export const unpackTerms = (text: string): Term[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [codes = '', names = '', others] = line.split('\t');
      const [code = '', ...parents] = (codes.match(/.{3}/g) ?? []).map((each) => `ŋ${each}`);
      const all = names.split('|');
      return { code, name: all[0]!, names: all, others: others?.split('|') ?? [], parents };
    });
