import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildEntriesNamed } from '../dictionary/entries-named.ts';
import { readChangesSince } from './changes-since.ts';
import type { Memory } from './memory.ts';
import { readDictionary } from './names.ts';

/** Everything beside its own bytes that a text's HTML is made of, as a value that JSON can tell apart. */
export type RenderingInputs = (file: string, written: string) => unknown;

/**
 * Reads of a content folder what its texts are rendered with. `written` is the text with the drawings beside it: of
 * the dictionary a text has as inputs the entries that it may name, and what became of them since its event.
 */
export function readRenderingInputs(
  directory: string,
  { code, root, memory }: { readonly code: string; readonly root: string; readonly memory: Memory },
): RenderingInputs {
  const dictionary = readDictionary(directory, memory);
  const entriesNamed = buildEntriesNamed(dictionary.services);
  const changesSince = readChangesSince(directory, dictionary);
  const everyText = [code, root, readIfFile(join(directory, 'authors.yml'))];
  return (file, written) => [
    everyText,
    entriesNamed(written).map((entry) => [entry, changesSince(file, entry.id)]),
  ];
}

/** While somebody writes nobody has checked that it is there, and no folder. */
const readIfFile = (file: string): string | undefined =>
  lstatSync(file, { throwIfNoEntry: false })?.isFile() === true
    ? readFileSync(file, 'utf8')
    : undefined;
