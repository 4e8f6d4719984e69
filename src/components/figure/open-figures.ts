import { adoptStyles } from '#site/search/dom/adopt-styles.ts';
import css from './open-figures.css?inline';

/** Gives every figure of the page a button that opens it large; the viewer itself comes with its first use. */
const figures = [...document.querySelectorAll<HTMLElement>('main figure:is(.photo, .diagram)')];

if (figures.length > 0) adoptStyles(css);
for (const [index, figure] of figures.entries()) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'figure-open';
  button.ariaHasPopup = 'dialog';
  button.ariaLabel = `크게 보기: ${nameOf(figure) || `그림 ${index + 1}`}`;
  figure.append(button);
  const open = (at?: { x: number; y: number }) =>
    void import('./viewer.ts').then(
      ({ openViewer }) => openViewer(figures, index, at),
      console.error,
    );
  button.addEventListener('click', () => open());
  // The picture is a large target for whoever points; keys and screen readers have the button.
  figure.addEventListener('click', ({ target, clientX, clientY }) => {
    const picture = target instanceof Element && target.closest('img, .dg');
    if (!picture) return;
    const { left, top, width, height } = picture.getBoundingClientRect();
    open({ x: (clientX - left) / width, y: (clientY - top) / height });
  });
}

function nameOf(figure: Element): string | undefined {
  const picture = figure.querySelector('img, .dg');
  return picture instanceof HTMLImageElement ? picture.alt : picture?.ariaLabel?.split('. ')[0];
}
