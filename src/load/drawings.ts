import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { explainAbsence } from '../photos/absence.ts';

/** What the drawing of this name beside a text says; nothing where the check of the content finds none. */
export function readDrawing(text: string, name: string): string | undefined {
  const file = join(dirname(text), name);
  return whyNoDrawing(file) === undefined ? readFileSync(file, 'utf8') : undefined;
}

/** Why a drawing's text cannot be read, in Korean. */
export function whyNoDrawing(file: string): string | undefined {
  const entry = lstatSync(file, { throwIfNoEntry: false });
  const names = entry === undefined ? listFolder(dirname(file)) : [basename(file)];
  const absence = explainAbsence(file, names);
  if (absence !== undefined) return absence;
  return entry?.isFile() === true ? undefined : '파일이 아닙니다.';
}

const listFolder = (folder: string): string[] => {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
};
