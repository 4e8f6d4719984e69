import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { buildDictionary, type Dictionary } from '../dictionary/dictionary.ts';
import { serviceSchema } from '../schema/service.ts';

/** The dictionary alone, for the Markdown pipeline; entries with faults are reported by the content check. */
export function readDictionary(directory: string): Dictionary {
  const entries = z
    .array(z.unknown())
    .catch([])
    .parse(parse(readFileSync(join(directory, 'services.yml'), 'utf8')));
  const services = entries.flatMap((entry) => serviceSchema.safeParse(entry).data ?? []);
  return buildDictionary(services).dictionary;
}
