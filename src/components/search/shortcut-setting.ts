import { isSlashOn, switchSlash } from '#site/search/dom/shortcuts.ts';

/** `<shortcut-setting>`: shows and keeps whether `/` opens search. */
class ShortcutSetting extends HTMLElement {
  connectedCallback(): void {
    const box = this.querySelector('input');
    if (!box) return;
    box.checked = isSlashOn();
    box.addEventListener('change', () => switchSlash(box.checked));
  }
}

customElements.define('shortcut-setting', ShortcutSetting);
