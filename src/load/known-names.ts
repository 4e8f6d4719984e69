import { correctName } from '../dictionary/correct-name.ts';
import { buildDictionary } from '../dictionary/dictionary.ts';
import { buildMentionFinder, type Mention, type MentionFinder } from '../dictionary/mentions.ts';
import { buildMiscasedFinder } from '../dictionary/miscased.ts';
import type { KnownNames } from '../lint/lint-words.ts';
import type { Content } from '../model/content.ts';
import { hashOf } from './memory.ts';

/** What is known of the names in each file of a content folder: the dictionary, and the titles of its event; `key` stands for all of it. */
export function buildKnownNames(
  content: Content,
): (file: string) => { readonly names: KnownNames; readonly key: string } {
  const { dictionary } = buildDictionary(content.services.data, content.services.file);
  const findWrong = buildMentionFinder(dictionary, ['wrong']);
  const findMiscased = buildMiscasedFinder(dictionary);
  const findMisspelt: MentionFinder = (text) => {
    const wrong = findWrong(text);
    const isKnown = ({ from }: Mention) => wrong.some((one) => one.from <= from && from < one.to);
    return [...wrong, ...findMiscased(text).filter((one) => !isKnown(one))];
  };
  const lineages = content.lineages.data.map(({ name }) => name);
  const titles = new Map(
    content.events.map(({ id, data: { name, sources } }) => {
      const sessions = content.programmes.find((programme) => programme.id === id)?.data.sessions;
      const said = [...(sessions ?? []), ...sources].map(({ title }) => title);
      return [id, [name, ...said, ...lineages]];
    }),
  );
  const dictionaryKey = hashOf(JSON.stringify(content.services.data));
  return (file) => {
    const event = /(?:^|\/)events\/([^/]+)\//.exec(file.replaceAll('\\', '/'))?.[1] ?? '';
    const said = titles.get(event) ?? [];
    const names: KnownNames = {
      findMisspelt,
      correctName: (wrong, service) => correctName(wrong, dictionary.get(service)!),
      titles: said,
    };
    return { names, key: hashOf(JSON.stringify([dictionaryKey, said])) };
  };
}
