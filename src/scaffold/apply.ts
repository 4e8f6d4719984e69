import { addEntries } from './add-entries.ts';
import type { Step } from './plan.ts';

/** Files as they will be, or why one cannot be. */
export type Applied =
  | { readonly kind: 'texts'; readonly texts: ReadonlyMap<string, string> }
  | { readonly kind: 'stuck'; readonly why: string };

/** What steps make of the files that are there; nothing that is there is written anew. */
export function applySteps(
  steps: readonly Step[],
  files: ReadonlyMap<string, string | undefined>,
): Applied {
  const texts = new Map<string, string>();
  for (const step of steps) {
    const { path } = step;
    const before = texts.get(path) ?? files.get(path);
    if (step.kind === 'write' && before !== undefined)
      return {
        kind: 'stuck',
        why: `${path}이(가) 이미 있습니다. 다른 --title이나 --name을 적어 주세요.`,
      };
    const text =
      step.kind === 'write' ? step.text : addEntries(before ?? '', step.list, [step.entry]);
    if (text === undefined)
      return {
        kind: 'stuck',
        why: `${path}에 더하지 못합니다. npm run lint:content로 그 파일을 먼저 고쳐 주세요.`,
      };
    texts.set(path, text);
  }
  return { kind: 'texts', texts };
}
