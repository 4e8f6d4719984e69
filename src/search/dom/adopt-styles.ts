/** Styles that come with their first use: as a text, since Astro would link a sheet into the page from its start. */
export function adoptStyles(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}
