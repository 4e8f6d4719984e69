import type { ConceptData } from '../../schema/concept.ts';
import { formerNames, type ServiceData } from '../../schema/service.ts';
import type { SpeakerData } from '../../schema/speaker.ts';
import { codeAt, type Term } from './vocabulary.ts';

/** All that has a name: what the dictionary, the general terms and the speakers' list hold. */
export interface Named {
  readonly services: readonly ServiceData[];
  readonly concepts: readonly ConceptData[];
  readonly speakers: readonly SpeakerData[];
}

/** Everything by its names, wrong ones too, and what it is a kind of. The same content gives the same codes. */
export function buildTerms({ services, concepts, speakers }: Named): Term[] {
  const all = [
    ...services.map(({ id, name, formal, aliases, life }) => ({
      id,
      name,
      names: [name, formal, ...aliases.short, ...aliases.korean],
      others: [...formerNames({ life, aliases }), ...aliases.wrong],
    })),
    ...concepts.map(({ id, name, names, wrong }) => ({
      id,
      name,
      names: [name, ...names],
      others: wrong,
    })),
    ...speakers.map(({ id, name, spellings }) => ({
      id,
      name,
      names: [name, ...spellings],
      others: [],
    })),
  ];
  const codes = new Map(all.map(({ id }, index) => [id, codeAt(index)]));
  return all.map(({ id, name, names, others }) => ({
    code: codes.get(id)!,
    name,
    names,
    others,
    parents: concepts
      .filter(({ members }) => members.includes(id))
      .flatMap((concept) => codes.get(concept.id) ?? []),
  }));
}
