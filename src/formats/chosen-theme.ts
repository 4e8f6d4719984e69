import { createHash } from 'node:crypto';

/** The one script that stands in a page: the theme that a reader chose, before anything is drawn in other colours. */
export const chosenTheme =
  'try{document.documentElement.dataset.theme=localStorage["summit-notes:theme"]}catch{}';

/** How the policy names it. */
export const themeHash = `'sha256-${createHash('sha256').update(chosenTheme).digest('base64')}'`;
