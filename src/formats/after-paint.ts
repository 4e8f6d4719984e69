import { createHash } from 'node:crypto';

/**
 * Loads the scripts of a page once it was painted, so that none of them takes its place in line before that; at once
 * where the address asks for something that scripts answer, and after a second where nobody tells of paint. To load
 * them again does nothing.
 */
export const afterPaint =
  '{const{after:a}=document.currentScript.dataset,l=()=>a.split(" ").map(s=>import(s));' +
  'location.search?l():(setTimeout(l,999),' +
  'new PerformanceObserver(l).observe({type:"paint",buffered:!0}))}';

/** How the policy names it. */
export const afterPaintHash = `'sha256-${createHash('sha256').update(afterPaint).digest('base64')}'`;

const script = /<script type="module" src="([^"]*)"><\/script>/g;

/** Puts in the place of a page's scripts the one that loads them, at the end of its body. */
export function loadAfterPaint(html: string): string {
  const addresses = Array.from(html.matchAll(script), ([, address]) => address);
  if (addresses.length === 0) return html;
  const loader = `<script data-after="${addresses.join(' ')}">${afterPaint}</script>`;
  return html.replaceAll(script, '').replace('</body>', () => `${loader}</body>`);
}
