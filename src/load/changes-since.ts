import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dictionary } from '../dictionary/dictionary.ts';
import { buildChangesSince, type Changed } from '../dictionary/since.ts';
import { eventSchema } from '../schema/event.ts';
import { parseContentDocument } from './document.ts';

/** What became of a service since the event in whose folder a text lies. */
export function readChangesSince(
  directory: string,
  dictionary: Dictionary,
): (text: string, service: string) => readonly Changed[] {
  const changesSince = buildChangesSince(dictionary);
  const lastDays = new Map<string, string | undefined>();
  return (text, service) => {
    const event = /(?:^|\/)events\/([^/]+)\//.exec(text.replaceAll('\\', '/'))?.[1];
    if (event === undefined) return [];
    const day = lastDays.get(event) ?? readLastDay(join(directory, 'events', event, 'event.md'));
    lastDays.set(event, day);
    return day === undefined ? [] : changesSince(service, day);
  };
}

/** The last day of an event; nothing where it cannot be read, which the check says. */
function readLastDay(file: string): string | undefined {
  if (lstatSync(file, { throwIfNoEntry: false })?.isFile() !== true) return undefined;
  const { data } = parseContentDocument(file, readFileSync(file, 'utf8')).document;
  return eventSchema.safeParse(data).data?.days.at(-1);
}
