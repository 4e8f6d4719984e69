const key = 'summit-notes:theme';

const themes = ['system', 'light', 'dark'];

/** A button that goes through the themes. `public/theme.js` reads the same key before the page is drawn; style sheets show the name. */
class ThemeSwitch extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('button')?.addEventListener('click', () => {
      const chosen = document.documentElement.dataset['theme'] ?? 'system';
      choose(themes[(themes.indexOf(chosen) + 1) % themes.length]!);
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
