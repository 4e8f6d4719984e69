import { fieldProblem, type Problem } from '../problems/problem.ts';
import { namesBefore } from '../schema/life.ts';
import type { ServiceData } from '../schema/service.ts';

/** How a service is called: the official name, the formal one, the one before, or a kind of alias. */
export type NameKind = 'name' | 'formal' | 'from' | keyof ServiceData['aliases'];

/** One name of one service. */
export interface ServiceName {
  readonly text: string;
  readonly kind: NameKind;
  readonly service: ServiceData;
}

/** AWS services by every name people use. */
export interface Dictionary {
  readonly services: readonly ServiceData[];
  readonly names: readonly ServiceName[];
  /** The service of an id. */
  get(id: string): ServiceData | undefined;
  /** The service that a name means, spaces and case aside: find('dynamo db'). */
  find(name: string): ServiceName | undefined;
}

/** Joins the services into a dictionary; two services that claim one name are a problem of `file`. */
export function buildDictionary(
  services: readonly ServiceData[],
  file = 'content/services.yml',
): { dictionary: Dictionary; problems: Problem[] } {
  const byId = new Map<string, ServiceData>();
  const byName = new Map<string, ServiceName>();
  const names: ServiceName[] = [];
  const problems: Problem[] = [];
  const today = new Map(
    services.flatMap(({ id, name, formal }) => [
      [foldName(name), id],
      [foldName(formal), id],
    ]),
  );

  for (const [index, service] of services.entries()) {
    if (byId.has(service.id)) {
      const message = `서비스 \`${service.id}\`가 두 번 있습니다.`;
      problems.push(fieldProblem('duplicate-id', file, [index, 'id'], message));
    }
    byId.set(service.id, service);
    for (const name of namesOf(service)) {
      // The name that one service had may be another's by now: Amazon SageMaker.
      const isPassedOn = (today.get(foldName(name.text)) ?? service.id) !== service.id;
      if (name.kind === 'from' && isPassedOn) continue;
      const claimed = byName.get(foldName(name.text));
      if (claimed && claimed.service.id !== service.id) {
        const path = [index, ...pathOf(name)];
        const message = `\`${name.text}\`은(는) 이미 \`${claimed.service.id}\`의 이름입니다.`;
        const hint = '한 이름은 한 서비스만 가리켜야 합니다. 한쪽에서 지워 주세요.';
        problems.push(fieldProblem('alias-claimed-twice', file, path, message, hint));
        continue;
      }
      names.push(name);
      if (!claimed) byName.set(foldName(name.text), name);
    }
  }

  const dictionary: Dictionary = {
    services,
    names,
    get: (id) => byId.get(id),
    find: (name) => byName.get(foldName(name)),
  };
  return { dictionary, problems };
}

function namesOf(service: ServiceData): ServiceName[] {
  const aliases = Object.entries(service.aliases) as [keyof ServiceData['aliases'], string[]][];
  return [
    { text: service.name, kind: 'name', service },
    ...(service.formal === service.name
      ? []
      : [{ text: service.formal, kind: 'formal' as const, service }]),
    ...namesBefore(service.life).map((text) => ({ text, kind: 'from' as const, service })),
    ...aliases.flatMap(([kind, texts]) => texts.map((text) => ({ text, kind, service }))),
  ];
}

function pathOf({ kind, text, service }: ServiceName): (string | number)[] {
  if (kind === 'name' || kind === 'formal') return [kind];
  if (kind === 'from') {
    const at = service.life.findIndex((change) => 'from' in change && change.from === text);
    return ['life', at, 'from'];
  }
  return ['aliases', kind, service.aliases[kind].indexOf(text)];
}

/** A name as names are compared, spaces and case aside: Dynamo DB → dynamodb. */
export const foldName = (name: string): string =>
  name.normalize('NFC').toLowerCase().replaceAll(/\s+/g, '');
