import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RootContent } from 'mdast';
import { buildDictionary } from '../dictionary/dictionary.ts';
import { buildMentionFinder } from '../dictionary/mentions.ts';
import { buildEventMarkdown } from '../formats/event-markdown.ts';
import { between, buildLlmsText, splitTexts, type YearOfTexts } from '../formats/llms.ts';
import { buildRecapMarkdown, type Addresses } from '../formats/recap-markdown.ts';
import { readChangesSince } from '../load/changes-since.ts';
import type { ReadSite } from '../load/check-content.ts';
import { readDrawing } from '../load/drawings.ts';
import type { Memory } from '../load/memory.ts';
import { readPortable } from '../markdown/portable.ts';
import { printMarkdown } from '../markdown/print.ts';
import { digestOf } from '../model/digest.ts';
import type { Recap } from '../model/site.ts';
import { stemOf } from '../photos/photo-name.ts';
import { usualCredit } from '../schema/credit.ts';

/**
 * Writes every recap and event for programs, as Markdown beside its page in a built folder, and what models read
 * of all of them: `llms.txt` and `llms-full.txt`. Pictures are those that the page shows. A text of which nothing
 * changed, nor anything that the site knows of it, is remembered.
 */
export function writeTexts(
  folder: string,
  { site, content, textOf, drawings }: ReadSite,
  { address, directory, memory }: Surroundings,
): void {
  const { dictionary } = buildDictionary(content.services.data);
  const findMentions = buildMentionFinder(dictionary);
  const changesSince = readChangesSince(directory, dictionary);
  const whole = (url: string) => new URL(url.slice(1), address).href;
  const everyText = [address.href, digestOf([site, dictionary.services, drawings])];
  const years = new Map<number, string[]>();
  const write = (
    { id, url, year }: { readonly id: string; readonly url: string; readonly year: number },
    credit: string | undefined,
    describe: (body: RootContent[], addresses: Addresses) => RootContent[],
  ): void => {
    const page = whole(url);
    const beside = join(folder, url);
    const shown = listPictures(readFileSync(join(beside, 'index.html'), 'utf8'), page);
    const { file, hash, parsed } = textOf(id);
    const make = (): string => {
      const pictureOf = findPictures(shown);
      const portable = readPortable(parsed(), {
        addressOf: (written) => (written.startsWith('/') ? whole(written) : resolve(written, page)),
        pictureOf,
        findMentions,
        changesSince,
        drawingOf: (name) => readDrawing(file, name),
        credit,
      });
      const children = describe(portable, { whole, pictureOf, routes: site.routes });
      return printMarkdown({ type: 'root', children });
    };
    const text = memory.recall([everyText, file, hash, shown], make);
    writeFileSync(join(beside, 'index.md'), text);
    years.set(year, [...(years.get(year) ?? []), text]);
  };
  for (const event of site.events) {
    write(event, undefined, (body, addresses) => buildEventMarkdown(event, body, addresses));
    for (const recap of event.recaps)
      write({ ...recap, year: event.year }, creditOf(recap, textOf(recap.id).data), (...given) =>
        buildRecapMarkdown(recap, ...given),
      );
  }
  const texts = [...years].map(([year, some]): YearOfTexts => ({ year, text: some.join(between) }));
  const files = splitTexts(texts);
  for (const { name, text } of files) writeFileSync(join(folder, name), text);
  const children = buildLlmsText(site, files, whole);
  writeFileSync(join(folder, 'llms.txt'), printMarkdown({ type: 'root', children }));
  memory.save();
}

interface Surroundings {
  readonly address: URL;
  /** The folder of the content. */
  readonly directory: string;
  readonly memory: Memory;
}

const resolve = (written: string, page: string): string =>
  URL.canParse(written, page) ? new URL(written, page).href : written;

const creditOf = ({ authors }: Recap, frontmatter: unknown): string | undefined => {
  const { credit } = frontmatter as { readonly credit?: unknown };
  return usualCredit({ credit, authors: authors.map(({ name }) => name) });
};

/** The addresses of all pictures that a page shows, in its order. */
const listPictures = (html: string, page: string): string[] =>
  [...html.matchAll(/<img\b[^>]*?\ssrc="([^"]+)"/g)].map(([, src = '']) => new URL(src, page).href);

/** Where a page shows the picture of a name: Astro keeps the stem of it. */
function findPictures(shown: readonly string[]): Addresses['pictureOf'] {
  const known = new Map<string, string | undefined>();
  return (name) => {
    const stem = stemOf(name);
    const alike = shown.filter((src) => src.includes(`/${stem}.`));
    const others = [...known].filter(([one]) => one !== name && stemOf(one) === stem);
    const taken = new Set(others.map(([, src]) => src));
    if (!known.has(name))
      known.set(
        name,
        alike.find((src) => !taken.has(src)),
      );
    return known.get(name);
  };
}
