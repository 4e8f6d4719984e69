import { normalizeText } from '../../korean/normalize.ts';
import type { SuggestionData } from './suggestion-data.ts';
import { buildSuggester, type Group, type Suggester, type Suggestion } from './suggestions.ts';
import { buildVocabulary } from '../words/vocabulary.ts';

/** The page itself of what a search names: 김준형의 람다 → 김준형, AWS Lambda. */
export type NamedFinder = (typed: string, most: number) => readonly Suggestion[];

const longestTyped = 200;
/** One letter begins too many names. */
const shortestBegun = 2;

/** Services and speakers named in a search; where none is, those whose name begins so. */
export function buildNamedFinder(data: SuggestionData): NamedFinder {
  const named = [...itemsOf(data, 'services'), ...itemsOf(data, 'people')];
  const vocabulary = buildVocabulary(
    named.map(({ names, path }) => ({ code: path, name: '', names, others: [], parents: [] })),
  );
  const byPath = new Map(named.map(({ path, suggestion }) => [path, suggestion]));
  let suggest: Suggester | undefined;
  return (typed, most) => {
    const words = normalizeText(typed.slice(0, longestTyped)).split(/[\s/·-]+/);
    const keys = words.flatMap(vocabulary.keysOf);
    const found = new Set<Suggestion>();
    for (let at = 0; at < keys.length;) {
      const name = vocabulary.findAt(keys, at);
      const suggestion = byPath.get(name?.term.code ?? '');
      if (suggestion) found.add(suggestion);
      at += name?.length ?? 1;
    }
    if (found.size > 0) return [...found].slice(0, most);
    if (typed.trim().length < shortestBegun) return [];
    suggest ??= buildSuggester({ ...data, pages: [] });
    return suggest(typed, most).filter(({ rank, isGuess }) => rank < 2 && !isGuess);
  };
}

const itemsOf = (data: SuggestionData, group: Group) =>
  data[group].map(([name, path, note, ...others]) => ({
    names: [name, ...others],
    path,
    suggestion: { group, name, path, note, rank: 0, isGuess: false } satisfies Suggestion,
  }));
