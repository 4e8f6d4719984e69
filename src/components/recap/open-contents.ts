/** Keeps the contents beside a text open, and has them follow the reader once somebody moves. */
const contents = document.querySelector<HTMLDetailsElement>('.contents > details');

if (contents) {
  // Nothing is to be said before somebody moves, or has come for a chapter.
  const load = () => void import('./follow-reader.ts').catch(console.error);
  for (const sign of ['scroll', 'focusin', 'pointerdown'])
    addEventListener(sign, load, { once: true, capture: true });
  if (location.hash) load();
  // The list beside the text is open to whatever asks the element, and not only to the eye.
  const isBeside = matchMedia('(width >= 68rem)');
  const settle = () => {
    contents.open = isBeside.matches;
  };
  isBeside.addEventListener('change', settle);
  settle();
}
