/** Closes the menu when focus goes on to the page, so that it never covers what has the focus. */
function closeWhenLeft(menu: HTMLElement): void {
  menu.addEventListener('focusout', ({ relatedTarget }) => {
    const isElsewhere =
      relatedTarget instanceof Element &&
      !menu.contains(relatedTarget) &&
      // The button closes the menu by itself.
      !relatedTarget.matches('[popovertarget]');
    if (isElsewhere && menu.matches(':popover-open')) menu.hidePopover();
  });
}

const menu = document.getElementById('menu');
if (menu) closeWhenLeft(menu);
