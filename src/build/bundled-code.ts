/** What Rolldown says of the files it is about to write, as far as it is asked. */
export type Bundle = Readonly<Record<string, BundledFile>>;

type BundledFile =
  | { readonly type: 'asset' }
  | {
      readonly type: 'chunk';
      readonly modules: Readonly<Record<string, { readonly renderedLength: number }>>;
    };

/** Throws where the packages with code in a bundle are not the listed ones. */
export function checkBundledCode(bundle: Bundle, listed: readonly string[]): void {
  const found = new Set(
    Object.values(bundle)
      .flatMap((file) => (file.type === 'chunk' ? Object.entries(file.modules) : []))
      .flatMap(([id, { renderedLength }]) => (renderedLength > 0 ? (packageOf(id) ?? []) : [])),
  );
  const faults = [
    ...[...found].filter((name) => !listed.includes(name)).map((name) => `${name} is not listed`),
    ...listed.filter((name) => !found.has(name)).map((name) => `${name} is listed, not bundled`),
  ];
  if (faults.length === 0) return;
  throw new Error(`Other code is bundled than src/load/licences.ts says: ${faults.join(', ')}.`);
}

/** Whose a module is: `es-hangul` for /…/node_modules/es-hangul/dist/index.mjs, `vite` for \0vite/preload-helper.js. */
function packageOf(id: string): string | undefined {
  const place = id.split('/node_modules/').at(-1)!;
  const name = place === id ? /^\0(.*)$/s.exec(id)?.[1] : place;
  return name === undefined ? undefined : /^(?:@[^/]+\/)?[^/?]+/.exec(name)?.[0];
}
