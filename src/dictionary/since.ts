import { isLater } from '../schema/fields.ts';
import type { Change } from '../schema/life.ts';
import type { ServiceData } from '../schema/service.ts';
import type { Dictionary } from './dictionary.ts';

/** A service and what became of it. */
export interface Changed {
  readonly service: ServiceData;
  readonly changes: readonly Change[];
}

/** What became, after a day, of the service that a text of that day names; what it is called today. */
export type ChangesSince = (id: string, day: string) => Changed[];

/**
 * Reads it of the dictionary. Who named Amazon SageMaker before another service took that name meant the one that
 * gave it up.
 */
export function buildChangesSince({ services, get, find }: Dictionary): ChangesSince {
  const heirs = Map.groupBy(
    services.flatMap((service) =>
      service.life.flatMap((change) => {
        const bearer = change.kind === 'renamed' && !change.part ? find(change.from) : undefined;
        if (!bearer || bearer.service === service) return [];
        return { bearer: bearer.service.id, service, changes: [change] };
      }),
    ),
    ({ bearer }) => bearer,
  );
  return (id, day) => {
    const service = get(id);
    const own = service ? [{ service, changes: service.life }] : [];
    return [...own, ...(heirs.get(id) ?? [])].flatMap(({ service, changes }) => {
      const since = changes.filter(({ kind, date }) => kind !== 'launched' && isLater(date, day));
      return since.length > 0 ? { service, changes: since } : [];
    });
  };
}

/** Whether a change concerns a text that names the service: one of a part only where the part is named too. */
export const concerns = (change: Change, text: string): boolean =>
  change.part === undefined ||
  text.includes(change.part) ||
  (change.kind === 'renamed' && text.includes(change.from));
