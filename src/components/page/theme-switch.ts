const key = 'summit-notes:theme';

/** Three radio buttons that say how bright the page is. `public/theme.js` reads the same key before the page is drawn. */
class ThemeSwitch extends HTMLElement {
  connectedCallback(): void {
    const chosen = document.documentElement.dataset['theme'] ?? 'system';
    for (const input of this.querySelectorAll('input')) input.checked = input.value === chosen;
    this.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement) choose(target.value);
    });
  }
}

function choose(theme: string): void {
  const { dataset } = document.documentElement;
  if (theme === 'system') delete dataset['theme'];
  else dataset['theme'] = theme;
  try {
    localStorage.setItem(key, theme);
  } catch {
    // A browser that keeps nothing still changes this page.
  }
}

customElements.define('theme-switch', ThemeSwitch);
