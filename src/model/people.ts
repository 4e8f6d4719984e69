import { compareKorean } from '../korean/collate.ts';
import { countSlips } from '../korean/distance.ts';
import { toJamo } from '../korean/hangul.ts';
import { romaniseName } from '../korean/romanise.ts';
import { id } from '../schema/fields.ts';
import type { Content } from './content.ts';
import type { Appearance, Event } from './site.ts';

/** Someone by every name they go by: an entry of `speakers.yml` or `authors.yml`. */
export interface Person {
  readonly id: string;
  readonly name: string;
  /** Other spellings, pen names. */
  readonly others: readonly string[];
}

/** Who is meant by what somebody wrote. */
export type Found =
  | { readonly kind: 'listed'; readonly id: string }
  /** A name in no list: somebody of their own; `near` is a listed name that is almost it. */
  | { readonly kind: 'new'; readonly id: string; readonly near: string | undefined }
  /** An id that nobody has. */
  | { readonly kind: 'unknown' }
  /** A name that several people have. */
  | { readonly kind: 'ambiguous'; readonly ids: readonly string[] };

/** Everybody that content names, whether or not a list has them. */
export interface Directory {
  /** Who is meant by an id, a name or another name: with 윤석찬 (Channy Yun) listed, `윤 석찬` and `Channy Yun` are one. */
  readonly find: (written: string) => Found;
  /** Those in no list, by the name they are written with. */
  readonly added: readonly { readonly id: string; readonly name: string }[];
}

/** Makes the directory of a list of people and of all that is written of people elsewhere. */
export function buildDirectory(people: readonly Person[], written: Iterable<string>): Directory {
  const ids = new Set(people.map((person) => person.id));
  const byName = Map.groupBy(
    people.flatMap(({ id, name, others }) =>
      [...new Set([name, ...others].map(fold))].map((folded) => ({ folded, id })),
    ),
    ({ folded }) => folded,
  );
  const listed = people
    .flatMap(({ name, others }) => [name, ...others])
    .map((name) => ({ name, letters: lettersOf(name) }));
  const added = new Map<string, { id: string; name: string; near: string | undefined }>();
  const taken = new Set(ids);
  const isNew = (name: string) =>
    !ids.has(name) && !byName.has(fold(name)) && !id.safeParse(name).success;
  // In an order of their own, so that the same content gives the same ids.
  for (const name of [...new Set(written)].filter(isNew).toSorted(compareKorean)) {
    if (added.has(fold(name))) continue;
    const letters = lettersOf(name);
    const near = listed.find((one) => isNear(one.letters, letters))?.name;
    const made = idOf(name, taken);
    taken.add(made);
    added.set(fold(name), { id: made, name, near });
  }
  const find = (name: string): Found => {
    if (ids.has(name)) return { kind: 'listed', id: name };
    const [one, ...more] = (byName.get(fold(name)) ?? []).map((entry) => entry.id);
    if (one !== undefined && more.length > 0) return { kind: 'ambiguous', ids: [one, ...more] };
    if (one !== undefined) return { kind: 'listed', id: one };
    const other = added.get(fold(name));
    return other ? { kind: 'new', id: other.id, near: other.near } : { kind: 'unknown' };
  };
  return { find, added: [...added.values()] };
}

/** Everybody that a content names: who spoke, and who wrote. */
export const buildDirectories = ({ speakers, authors, programmes, recaps }: Content) => ({
  speakerDirectory: buildDirectory(
    speakers.data.map(({ id, name, spellings }) => ({ id, name, others: spellings })),
    programmes.flatMap(({ data }) => data.sessions.flatMap((session) => session.speakers)),
  ),
  authorDirectory: buildDirectory(
    authors.data.map(({ id, name, names }) => ({ id, name, others: names })),
    recaps.flatMap(({ data }) => data.authors),
  ),
});

/** A name without what people write in one way and another: 윤 석찬 → 윤석찬. */
const fold = (name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[\s.·-]+/g, '');

const lettersOf = (name: string): string => toJamo(fold(name));

/** Whether one name, letter by letter, is one slip from the other: 윤석잔, 윤석찬. Shorter names differ by no more than that. */
const isNear = (one: string, other: string): boolean =>
  Math.abs(one.length - other.length) <= 1 &&
  Math.min(one.length, other.length) >= 5 &&
  countSlips(one, other, 1) <= 1;

/** An id made of a name; of one that has no Latin letters, as 山田, of the numbers of its signs. */
function idOf(name: string, taken: ReadonlySet<string>): string {
  const codes = () => Array.from(fold(name), (sign) => sign.codePointAt(0)!.toString(16)).join('-');
  const made = (romaniseName(name) || codes()).slice(0, 70).replace(/-$/, '');
  const isFree = (one: string) => id.safeParse(one).success && !taken.has(one);
  if (isFree(made)) return made;
  const count = Array.from({ length: taken.size + 1 }, (_, index) => `${made}-${index + 2}`);
  return count.find(isFree)!;
}

/** What someone was, in words: 수석 개발자, AWS; empty where nobody says. */
export const describeAffiliation = ({
  role,
  organisation,
}: {
  readonly role: string | undefined;
  readonly organisation: string | undefined;
}): string => [role, organisation].filter((part) => part !== undefined).join(', ');

/** What someone was over the years, newest first: what did not change from one event to the other is said once. */
export function affiliationsOf(
  appearances: readonly Appearance[],
): { readonly was: string; readonly events: readonly Event[] }[] {
  const all: { was: string; events: Event[] }[] = [];
  for (const { event, ...affiliation } of appearances) {
    const was = describeAffiliation(affiliation);
    const last = all.at(-1);
    if (last?.was === was) last.events.push(event);
    else all.push({ was, events: [event] });
  }
  return all;
}
