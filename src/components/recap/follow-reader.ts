import { findReadingPlace } from './reading-place.ts';

/** Marks in the contents where the reader is, and closes the strip's list when a chapter was chosen. */
function followReader(contents: HTMLElement): void {
  const details = contents.querySelector('details')!;
  const now = contents.querySelector('[data-now]')!;
  const links = [...contents.querySelectorAll('a')];
  const headings = links.map(({ hash }) =>
    document.getElementById(decodeURIComponent(hash.slice(1))),
  );
  const root = document.documentElement;
  /** As the style sheet has it; else the list is the strip's. */
  const isBeside = matchMedia('(width >= 68rem)');
  let current: HTMLElement | undefined;
  /** The chapter that was gone to, as long as nobody has scrolled on. */
  let chosen: { link: number; scrolled: number } | undefined;

  const look = () => {
    if (chosen && Math.abs(chosen.scrolled - scrollY) > 4) chosen = undefined;
    const place = chosen?.link ?? findReadingPlace(headings.map(topOf), readWindow(root));
    if (links[place] === current) return;
    current?.removeAttribute('aria-current');
    current = links[place];
    current?.setAttribute('aria-current', 'location');
    now.textContent = current ? `· ${current.textContent}` : '';
    keepInSight();
  };
  const keepInSight = () => {
    const list = isBeside.matches ? contents : details.querySelector('ul')!;
    if (!current) return list.scrollTo({ top: 0 });
    const [item, box] = [current.getBoundingClientRect(), list.getBoundingClientRect()];
    if (item.top < box.top || item.bottom > box.bottom)
      list.scrollBy({ top: (item.top + item.bottom - box.top - box.bottom) / 2 });
  };
  const goTo = () =>
    requestAnimationFrame(() => {
      const link = links.findIndex(({ hash }) => hash === location.hash);
      chosen = link < 0 ? undefined : { link, scrolled: scrollY };
      look();
    });

  let isDue = false;
  const lookSoon = () => {
    if (isDue) return;
    isDue = true;
    requestAnimationFrame(() => {
      isDue = false;
      look();
    });
  };
  for (const name of ['scroll', 'resize']) addEventListener(name, lookSoon, { passive: true });
  for (const name of ['hashchange', 'load']) addEventListener(name, goTo);
  goTo();

  const close = () => {
    if (!isBeside.matches) details.open = false;
  };
  details.addEventListener('toggle', keepInSight);
  contents.addEventListener('click', ({ target }) => {
    if (!(target instanceof HTMLAnchorElement)) return;
    close();
    // The same chapter once more changes no address.
    goTo();
  });
  contents.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !details.open || isBeside.matches) return;
    event.preventDefault();
    close();
    details.querySelector('summary')?.focus({ preventScroll: true });
  });
  for (const name of ['pointerdown', 'focusin'])
    addEventListener(name, ({ target }) => {
      if (target instanceof Node && !contents.contains(target)) close();
    });
}

const topOf = (heading: Element | null) => heading?.getBoundingClientRect().top ?? Infinity;

const readWindow = (root: HTMLElement) => ({
  top: parseFloat(getComputedStyle(root).scrollPaddingBlockStart) + 24,
  bottom: innerHeight,
  scrolled: scrollY,
  most: root.scrollHeight - innerHeight,
});

const contents = document.querySelector<HTMLElement>('.contents');
if (contents) followReader(contents);
