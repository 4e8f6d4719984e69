/** Every picture that a text of a collection names, by its name there and the text; of the collections' own code. */
declare module 'astro:asset-imports' {
  const imports: ReadonlyMap<string, { readonly clone: { readonly src: string } }>;
  export default imports;
}
