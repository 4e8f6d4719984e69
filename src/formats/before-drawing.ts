import { createHash } from 'node:crypto';

/** What a page must know before anything is drawn: the theme that a reader chose, and what its address asks for. */
export const beforeDrawing =
  '{const{dataset:d}=document.documentElement;d.asked=location.search;' +
  'try{d.theme=localStorage["summit-notes:theme"]}catch{}}';

/** How the policy names it. */
export const beforeDrawingHash = `'sha256-${createHash('sha256').update(beforeDrawing).digest('base64')}'`;
