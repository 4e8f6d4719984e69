/** Keeps the contents beside a text open to whatever asks the element, and not only to the eye. */
const contents = document.querySelector<HTMLDetailsElement>('.contents > details');

if (contents) {
  const isBeside = matchMedia('(width >= 68rem)');
  const settle = () => {
    contents.open = isBeside.matches;
  };
  isBeside.addEventListener('change', settle);
  settle();
}
