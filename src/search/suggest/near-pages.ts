import { countSlips } from '../../korean/distance.ts';
import { likeness, sameTalk } from '../../korean/likeness.ts';
import { nearestWord } from '../../korean/nearest.ts';
import type { Entry, SuggestionData } from './suggestion-data.ts';

const mostPages = 5;

/** A word of fewer letters is one slip from too many others. */
const shortest = 4;

/** What a page above the one that was asked for is worth beside one that is like it. */
const above = 0.5;

/** Everything that has an address of its own, and the pages that a menu leads to. */
export const listPages = (
  { services, people, pages }: SuggestionData,
  menu: readonly Entry[],
): readonly Entry[] =>
  [...menu, ...pages, ...services, ...people].filter(([, path]) => !path.includes('#'));

/**
 * The pages that somebody may have meant by an address that leads nowhere, the likeliest first, by their
 * addresses and by what they are called: events/…-2016/ten-milion-users → the recap, 람다 → AWS Lambda.
 * Both are told below the base path. Nothing for one that is like no other.
 */
export function findNearPages(address: string, pages: readonly Entry[]): readonly Entry[] {
  const asked = segmentsOf(decode(address));
  const folder = asked.slice(0, -1);
  return pages
    .map((page) => {
      const isAbove = folder.length > 0 && folder.join('/') === segmentsOf(page[1]).join('/');
      return { page, near: Math.max(nearnessOf(asked, page), isAbove ? above : 0) };
    })
    .filter(({ near }) => near > 0)
    .toSorted((one, other) => other.near - one.near)
    .slice(0, mostPages)
    .map(({ page }) => page);
}

/** From 0 to 1 for what the end of an address says, and more where what stands before it fits too. */
function nearnessOf(asked: readonly string[], [name, path, , ...others]: Entry): number {
  const last = asked.at(-1);
  const own = segmentsOf(path);
  if (last === undefined) return 0;
  const titled = Math.max(...[name, ...others].map((title) => likeness(last, title)));
  const near = Math.max(nearnessOfWords(last, own.at(-1) ?? ''), titled < sameTalk ? 0 : titled);
  const before = own.slice(0, -1);
  const fitting = asked.slice(0, -1).filter((one) => before.some((other) => isNear(one, other)));
  return near === 0 ? 0 : near + fitting.length / 5;
}

/** How near one part of an address is to another: a slip or two, or all its words among those of the other. */
function nearnessOfWords(one: string, other: string): number {
  if (isNear(one, other)) return 1 - countSlips(one, other, one.length) / one.length;
  const [words, others] = [one, other].map((text) => text.split('-'));
  const isWithin =
    one.length >= shortest && words!.every((word) => others!.some((each) => isNear(word, each)));
  return isWithin ? 0.6 + (0.3 * words!.length) / others!.length : 0;
}

const isNear = (one: string, other: string): boolean =>
  one === other || (one.length >= shortest && nearestWord(one, [other]) !== undefined);

/** /Events/A/index.html → events, a */
const segmentsOf = (path: string): readonly string[] =>
  path
    .normalize('NFC')
    .toLowerCase()
    .replace(/(?:^|(?<=\/))index(?:\.\w+)?$|\.(?:html?|mdx?|php)$/, '')
    .split('/')
    .filter((segment) => segment !== '');

function decode(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
