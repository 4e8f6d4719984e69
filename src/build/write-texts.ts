import { existsSync, readFileSync, writeFileSync } from 'node:fs';
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

/** Texts for programs, which are made while pages are, as soon as the page is there whose pictures they show. */
export interface Texts {
  /** Makes those of pages that are there. */
  readonly lookAhead: () => void;
  /** Writes all, each beside its page, and what models read of all of them: `llms.txt` and `llms-full.txt`. */
  readonly write: () => void;
}

/** A recap or an event that is written as a text. */
interface Written {
  readonly id: string;
  readonly url: string;
  readonly year: number;
  readonly credit?: string | undefined;
  readonly describe: (body: RootContent[], addresses: Addresses) => RootContent[];
}

/**
 * Makes every recap and event of a built folder a text for programs, in Markdown. Pictures are those that the page
 * shows. A text of which nothing changed, nor anything that the site knows of it, is remembered.
 */
export function openTexts(
  folder: string,
  { site, content, textOf, drawings }: ReadSite,
  { address, directory, memory }: Surroundings,
): Texts {
  const { dictionary } = buildDictionary(content.services.data);
  const findMentions = buildMentionFinder(dictionary);
  const changesSince = readChangesSince(directory, dictionary);
  const whole = (url: string) => new URL(url.slice(1), address).href;
  const everyText = [address.href, digestOf([site, dictionary.services, drawings])];
  const readPage = ({ url }: Written) => readFileSync(join(folder, url, 'index.html'), 'utf8');
  const print = ({ id, url, credit, describe }: Written, html: string): string => {
    const page = whole(url);
    const shown = listPictures(html, page);
    const { file, hash, parsed } = textOf(id);
    return memory.recall([everyText, file, hash, shown], () => {
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
    });
  };
  const all = site.events.flatMap((event): Written[] => [
    { ...event, describe: (...given) => buildEventMarkdown(event, ...given) },
    ...event.recaps.map((recap) => ({
      ...recap,
      year: event.year,
      credit: creditOf(recap, textOf(recap.id).data),
      describe: (...given: [RootContent[], Addresses]) => buildRecapMarkdown(recap, ...given),
    })),
  ]);
  const ahead = new Map<Written, string>();
  return {
    lookAhead: () => {
      for (const text of all) {
        if (ahead.has(text) || !existsSync(join(folder, text.url, 'index.html'))) continue;
        const html = readPage(text);
        // Of a page that is half written some pictures are missing.
        if (html.endsWith('</html>')) ahead.set(text, print(text, html));
      }
    },
    write: () => {
      const texts = all.map((text) => ({
        ...text,
        text: ahead.get(text) ?? print(text, readPage(text)),
      }));
      for (const { url, text } of texts) writeFileSync(join(folder, url, 'index.md'), text);
      const years = Map.groupBy(texts, ({ year }) => year);
      const files = splitTexts(
        [...years].map(([year, of]): YearOfTexts => ({
          year,
          text: of.map(({ text }) => text).join(between),
        })),
      );
      for (const { name, text } of files) writeFileSync(join(folder, name), text);
      const children = buildLlmsText(site, files, whole);
      writeFileSync(join(folder, 'llms.txt'), printMarkdown({ type: 'root', children }));
      memory.save();
    },
  };
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
