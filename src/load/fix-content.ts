import { lstat, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { fixLetters } from '../lint/fix/fix-letters.ts';
import { fixText, type Fixed } from '../lint/fix/fix-text.ts';
import type { KnownNames } from '../lint/lint-words.ts';
import { parseContentDocument } from './document.ts';
import { readContent } from './from-disk.ts';
import { buildKnownNames } from './known-names.ts';

/** A file that was put right, and what in it. */
export interface FixedFile {
  readonly file: string;
  readonly fixed: readonly Fixed[];
}

/** Puts right in the texts of a content folder what can be put right without asking; nothing else in them changes. */
export async function fixContent(
  directory: string,
  isChosen: (file: string) => boolean,
): Promise<FixedFile[]> {
  const { content, files } = await readContent(directory);
  const namesIn = buildKnownNames(content);
  const done: FixedFile[] = [];
  for (const file of files.filter(isChosen)) {
    const fixed = await fixFile(file, namesIn(file).names);
    if (fixed.length > 0) done.push({ file: relative(process.cwd(), file), fixed });
  }
  return done;
}

async function fixFile(file: string, names: KnownNames): Promise<readonly Fixed[]> {
  const bytes = await readFile(file);
  const written = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  // What is not UTF-8 would be written as something else.
  if (/[\uFFFD\0]/.test(written)) return [];
  const letters = fixLetters(written);
  const { body, bodyLine, data } = parseContentDocument(file, letters.text).document;
  const beside = new Set(await readdir(dirname(file)));
  const mended = fixText({ ...names, file, body, bodyLine, beside, title: titleOf(data) });
  const text = letters.text.slice(0, letters.text.length - body.length) + mended.body;
  if (text === written) return [];
  await replaceFile(file, text);
  return [...letters.fixed, ...mended.fixed].toSorted((one, other) => one.line - other.line);
}

const titleOf = (data: unknown): string =>
  typeof data === 'object' && data !== null && 'title' in data && typeof data.title === 'string'
    ? data.title
    : '';

/** Writes a file whole or not at all: whoever reads it meanwhile reads the old one. */
async function replaceFile(file: string, text: string): Promise<void> {
  const beside = join(dirname(file), `.${basename(file)}.${process.pid}`);
  try {
    await writeFile(beside, text, { mode: (await lstat(file)).mode });
    await rename(beside, file);
  } finally {
    await rm(beside, { force: true });
  }
}
