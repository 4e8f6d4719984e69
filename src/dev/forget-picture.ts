import type { Server } from './server.ts';
import { standIn } from './stand-in-pictures.ts';

type Environment = Server['environments'][string];

/** What Vite's module runner remembers beside the server: what was run, by file. */
interface Ran {
  getModulesByFile(file: string): Set<RanModule> | undefined;
  getModuleById(id: string): RanModule | undefined;
  invalidateModule(module: RanModule): void;
}

interface RanModule {
  readonly importers: ReadonlySet<string>;
}

/**
 * Lets a picture that came, went or changed be looked for anew: it, the stand-in that may have been in its place,
 * and whoever imports either. Vite would do so for a change alone.
 */
export function forgetPicture(server: Server, picture: string): void {
  for (const environment of Object.values(server.environments)) {
    for (const file of [picture, standIn]) {
      forgetTransformed(environment, file);
      forgetRan(ranIn(environment), file);
    }
  }
}

function forgetTransformed({ moduleGraph }: Environment, file: string): void {
  for (const module of moduleGraph.getModulesByFile(file) ?? [])
    for (const stale of [module, ...module.importers]) moduleGraph.invalidateModule(stale);
}

function forgetRan(ran: Ran | undefined, file: string): void {
  for (const module of ran?.getModulesByFile(file) ?? []) {
    const importers = [...module.importers].flatMap((id) => ran?.getModuleById(id) ?? []);
    for (const stale of [module, ...importers]) ran?.invalidateModule(stale);
  }
}

const ranIn = (environment: object): Ran | undefined =>
  'runner' in environment
    ? (environment.runner as { readonly evaluatedModules: Ran }).evaluatedModules
    : undefined;
