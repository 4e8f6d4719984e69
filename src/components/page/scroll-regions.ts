/** What scrolls inside itself is a stop for whoever goes by keyboard, and only while there is something to scroll to. */
const regions = document.querySelectorAll<HTMLElement>('.table-scroll, .prose pre');

const observer = new ResizeObserver((entries) => {
  for (const { target } of entries) {
    const region = target as HTMLElement;
    if (region.scrollWidth > region.clientWidth) region.tabIndex = 0;
    else region.removeAttribute('tabindex');
  }
});
for (const region of regions) observer.observe(region);
