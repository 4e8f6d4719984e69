const sheet = /<link rel="stylesheet" href="[^"]*\/diagrams\.[^"]*">/;

/** Leaves the sheet of drawings to pages that hold one. */
export const leaveOutDrawings = (html: string): string =>
  html.includes('<svg class="dg') ? html : html.replace(sheet, '');
