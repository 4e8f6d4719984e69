import { isDeepStrictEqual } from 'node:util';
import { isMap, isSeq, parseDocument, type Document, type Node } from 'yaml';
import { hasLesserId, isEarlier, type Entry } from './entry.ts';
import { beginList, insertItem } from './insert-item.ts';
import { renderYaml } from './yaml-text.ts';

/** The whole of a file, or one field of it. */
export type ListPath = readonly [] | readonly [field: string];

/**
 * A YAML text with more entries in one of its lists, every other byte as it was; of no text a new one is made.
 * Entries of a list that is a file stand by id, sessions by their time: addEntries(programme, ['sessions'], [talk]).
 * Nothing where the text cannot be read, or where something else than a list stands.
 */
export function addEntries(
  text: string,
  path: ListPath,
  entries: readonly Entry[],
): string | undefined {
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  let grown: string | undefined = text.slice(mark.length);
  for (const entry of entries) if (grown !== undefined) grown = addEntry(grown, path, entry);
  return grown === undefined ? undefined : mark + grown;
}

function addEntry(text: string, [field]: ListPath, entry: Entry): string | undefined {
  const document = read(text);
  if (document.errors.length > 0) return undefined;
  const whole: unknown = document.toJS() ?? (field === undefined ? [] : {});
  const entries = field === undefined ? whole : ((whole as Entry)[field] ?? []);
  if (!Array.isArray(entries)) return undefined;
  const isBefore = field === undefined ? hasLesserId : isEarlier;
  const later = entries.findIndex((other: Entry) => isBefore(entry, other));
  const place = later < 0 ? entries.length : later;

  const list = findList(document, field);
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const grown =
    isSeq(list) && list.items.length > 0
      ? insertItem(text, list, place, { entry, field, end })
      : beginList(text, list?.range ?? undefined, { entry, field, end });

  // Rather nothing than a text in which another entry has become something else.
  const added: unknown = read(renderYaml(entry)).toJS();
  const wanted = entries.toSpliced(place, 0, added);
  const isRight = isDeepStrictEqual(
    read(grown).toJS(),
    field === undefined ? wanted : { ...(whole as Entry), [field]: wanted },
  );
  return isRight ? grown : undefined;
}

const read = (text: string): Document =>
  parseDocument(text, { keepSourceTokens: true, uniqueKeys: false });

/** What stands where the list should; nothing where nothing stands. */
function findList(document: Document, field: string | undefined): Node | null | undefined {
  if (field === undefined) return document.contents;
  return isMap(document.contents)
    ? (document.contents.get(field, true) as unknown as Node | undefined)
    : undefined;
}
