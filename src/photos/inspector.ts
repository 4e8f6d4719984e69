import { inspectPicture, type Inspection } from './inspect.ts';
import { openMemory } from './memory.ts';

/** Looks at pictures, at each once, however many ask for it. */
export interface Inspector {
  readonly inspect: (path: string) => Promise<Inspection>;
  /** Remembers what was found for the next time. */
  readonly save: () => void;
}

/** As many pictures are held in memory at once as the cores can decode. */
const sideBySide = 4;

/** Opens an inspector that remembers in a file from run to run. */
export function openInspector(file = '.cache/photos/sound.json'): Inspector {
  const memory = openMemory(file);
  const asked = new Map<string, Promise<Inspection>>();
  const lanes: Promise<unknown>[] = Array.from({ length: sideBySide }, () => Promise.resolve());
  return {
    inspect: (path) => {
      const known = asked.get(path);
      if (known) return known;
      const lane = asked.size % sideBySide;
      const found = lanes[lane]!.then(() => inspectPicture(path, memory));
      lanes[lane] = found;
      asked.set(path, found);
      return found;
    },
    save: memory.save,
  };
}
