/** Stands in for what Vite puts around each `import()`, which is ten times as long: what a part needs is fetched beside it. */
export function __vitePreload<Part>(load: () => Promise<Part>, files: readonly string[] = []) {
  for (const file of files) {
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.href = import.meta.env.BASE_URL + file;
    document.head.append(link);
  }
  return load();
}
