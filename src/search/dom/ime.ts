/**
 * Whether a key belongs to an input method that is composing a syllable. Safari ends the composition
 * before the key that ended it arrives; that key still carries the code 229.
 */
export const isImeKey = (event: Pick<KeyboardEvent, 'isComposing' | 'keyCode'>): boolean =>
  event.isComposing || event.keyCode === 229;

/** Keeps an Enter that only ends a composition from submitting a form. */
export function guardForm(form: HTMLFormElement): void {
  form.addEventListener('keydown', (event) => {
    if (isImeKey(event) && /Enter$/.test(event.code || event.key)) event.preventDefault();
  });
}
