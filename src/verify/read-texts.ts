import type { Build } from './build.ts';
import { parseXml, textsAt, type XmlElement } from './xml.ts';

/** What the files say that are about the whole site: those that are XML or JSON, parsed; what cannot be read is told already. */
export interface ReadTexts {
  readonly documents: ReadonlyMap<string, readonly XmlElement[]>;
  readonly data: ReadonlyMap<string, unknown>;
}

/** Reads the sitemap, the catalogue, the manifest. */
export function readTexts({ texts }: Pick<Build, 'texts'>): ReadTexts {
  const documents = new Map<string, readonly XmlElement[]>();
  const data = new Map<string, unknown>();
  for (const [file, { whole }] of texts) {
    if (whole === undefined) continue;
    try {
      if (file.endsWith('.xml')) documents.set(file, parseXml(whole));
      if (/\.(?:json|webmanifest)$/.test(file)) data.set(file, JSON.parse(whole));
    } catch {
      continue;
    }
  }
  return { documents, data };
}

/** The texts of all elements of the files whose name begins so. */
export const textsOf = ({ documents }: ReadTexts, name: RegExp, path: string): readonly string[] =>
  [...documents]
    .filter(([file]) => name.test(file))
    .flatMap(([, elements]) => textsAt(elements, path));
