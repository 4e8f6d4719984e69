const key = 'summit-notes:theme';

const themes = ['system', 'light', 'dark'];

/** A button that goes through the themes. `formats/before-drawing.ts` reads the same key before the page is drawn; style sheets show the name. */
class ThemeSwitch extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('button')?.addEventListener('click', () => {
      const chosen = Math.max(0, themes.indexOf(document.documentElement.dataset['theme'] ?? ''));
      choose(themes[(chosen + 1) % themes.length]!);
    });
  }
}

function choose(theme: string): void {
  document.documentElement.dataset['theme'] = theme;
  try {
    localStorage.setItem(key, theme);
  } catch {
    // A browser that keeps nothing still changes this page.
  }
}

customElements.define('theme-switch', ThemeSwitch);
