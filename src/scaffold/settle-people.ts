import { buildDirectory, type Directory, type Person } from '../model/people.ts';
import { id } from '../schema/fields.ts';
import type { Desk } from './desk.ts';
import { personSlugOf } from './slug.ts';

/** Somebody as they are written, and what a list needs where it must know them. */
export interface SettledPerson {
  readonly written: string;
  /** Nothing of whom a list has, or need not have. */
  readonly entry: { readonly id: string; readonly name: string } | undefined;
}

/** Who is meant by each name: one that is listed, one that is almost listed (asked about), or somebody new. */
export async function settlePeople(
  desk: Desk,
  names: readonly string[],
  listed: readonly Person[],
): Promise<SettledPerson[]> {
  const directory = buildDirectory(listed, names);
  const taken = new Set(listed.map((person) => person.id));
  const people: SettledPerson[] = [];
  for (const name of names) {
    const written = await meant(desk, name, directory);
    const isThere = directory.find(written).kind === 'listed';
    const free =
      id.safeParse(written).success && !taken.has(written) ? written : personSlugOf(written, taken);
    if (!isThere) taken.add(free);
    people.push({ written, entry: isThere ? undefined : { id: free, name: written } });
  }
  return people;
}

async function meant({ ask, notes }: Desk, name: string, directory: Directory): Promise<string> {
  const found = directory.find(name);
  if (found.kind === 'ambiguous') {
    if (!ask) return found.ids[0]!;
    const choices = found.ids.map((value) => ({ value, label: value }));
    return ask.choose({ message: `${name}이(가) 여럿입니다. 누구인가요?`, choices });
  }
  if (found.kind !== 'new' || found.near === undefined) return name;
  if (!ask) {
    notes.push(
      `${name}은(는) 명단의 ${found.near}과(와) 비슷합니다. 같은 사람이면 ${found.near}(으)로 고쳐 주세요.`,
    );
    return name;
  }
  const choices = [
    { value: found.near, label: `네, ${found.near}` },
    { value: name, label: `아니요, ${name}` },
  ];
  return ask.choose({ message: `명단에 ${found.near}이(가) 있습니다. 같은 사람인가요?`, choices });
}
